// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.core.Rumprun;
import dev.rumprun.core.bake.BakeOptions;
import dev.rumprun.core.bake.BakeRequest;
import dev.rumprun.core.bake.BakeResult;
import dev.rumprun.core.bake.Platform;
import dev.rumprun.core.compile.CompileRequest;
import dev.rumprun.core.error.Problems;
import dev.rumprun.core.guest.GuestFiles;
import dev.rumprun.core.guest.GuestSettings;
import dev.rumprun.core.guest.StarterGuest;
import dev.rumprun.core.rust.RustRequest;
import dev.rumprun.core.trim.GuestNeeds;
import dev.rumprun.core.trim.TrimSettings;
import dev.rumprun.core.java.JvmLaunch;
import dev.rumprun.maven.adapter.BakeSummary;
import dev.rumprun.maven.adapter.ImageAttacher;
import dev.rumprun.maven.adapter.WorkDirectory;
import dev.rumprun.maven.guest.Guest;
import dev.rumprun.maven.java.Java;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProjectHelper;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/**
 * Bakes unikernel images: for every platform a file {@code target/<finalName>-<platform>.bin} that boots and runs the
 * program, with its debug symbols beside it ({@code .debug}), and {@code target/<finalName>-rumprun.json}, which
 * describes them all. Images and description are attached to the project. The program is the one that the project's
 * sources make, or one that was made elsewhere.
 *
 * @since 0.1.0
 */
@Mojo(name = "bake", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true,
        requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class BakeMojo extends AbstractProgramMojo {

    /**
     * Where the images are to run: {@code kvm} (also QEMU), {@code xen}, {@code baremetal}, or any name that the
     * toolchain's {@code rumprun-bake list} prints. Default: {@code kvm}. Example:
     * {@code <platform>xen</platform>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.platforms")
    private List<String> platforms;

    /**
     * A program that the toolchain has made elsewhere (by make, CMake, autotools …). The project's sources are not
     * compiled then.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.program")
    private File program;

    /**
     * Several such programs, at most 8, for one image; they come after {@code program}.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<File> programs;

    /**
     * Files with configurations of your own, as {@code rumprun-bake -c} takes them. Names that they define may be used
     * as platforms.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<File> bakeConfigs;

    /**
     * What to link into the images in addition: names of the toolchain's libraries ({@code rumpdev_audio}), or paths
     * of object files and static libraries.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<String> addLibraries;

    /**
     * Libraries of the configuration to leave out. Example:
     * {@code <removeLibrary>rumpfs_cd9660</removeLibrary>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<String> removeLibraries;

    /**
     * What to leave out of images: {@code safe}, what nothing can miss (code that nothing calls, unwind tables that
     * nothing reads); {@code auto}, also the parts of Rumprun's kernel that the program has no way to use; {@code none},
     * nothing. Makes no difference to the starter platform. Example: {@code -Drumprun.trim=auto}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.trim", defaultValue = "safe")
    private String trim;

    /**
     * Parts of Rumprun's kernel that stay in images whatever {@code <trim>} says: {@code network}, {@code disks},
     * {@code etc} and so on; the page "Leaving out what is not needed" of the site lists them. Example: {@code <keep>network</keep>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.keep")
    private List<String> keep;

    /**
     * Parts of Rumprun's kernel that are left out of images, although the program might use them. Example:
     * {@code <drop>local-sockets</drop>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.drop")
    private List<String> drop;

    /**
     * Directories with files that the guest is to have below {@code /} as soon as it boots. They become part of the
     * image, and the guest holds them in memory, where it may change them until it halts; more than 1 MB belongs on a
     * disk, see {@code <filesystem>} in {@code <guest>}. A file that Rumprun has, too ({@code /etc/hosts},
     * {@code /etc/services} …), replaces it. Links and devices are refused. Example:
     * {@code <rootfs><directory>src/main/rootfs</directory></rootfs>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.rootfs")
    private List<File> rootfs;

    /**
     * Whether to attach images and description to the project, so that they are installed and deployed with it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.attach", defaultValue = "true")
    private boolean attach;

    /**
     * What the guest is told when it boots, and the machine that it boots on: arguments, environment variables, name,
     * networks, disks. What Rumprun's guest would mangle is refused. It is written into
     * {@code target/<finalName>-<platform>-config.json}, which is attached with the image, as are the disks that are
     * made of directories. The page "Running images" of the site has all its elements. Example:
     * {@code <guest><arguments><argument>two words</argument></arguments></guest>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private Guest guest = new Guest();

    private final MavenProjectHelper helper;

    @Inject
    public BakeMojo(RepositorySystem repositories, ToolchainManager manager, ProjectDependenciesResolver dependencies,
            MavenProjectHelper helper) {
        super(repositories, manager, dependencies);
        this.helper = helper;
    }

    @Override
    void perform() {
        CompileRequest sources = compileRequest();
        Optional<String> target = sources.rust().flatMap(RustRequest::target).filter(name -> allPrograms().isEmpty());
        if (target.isPresent()) {
            compileFor(target.get(), sources);
        } else {
            bake(sources);
        }
    }

    /** Programs for another system are attached as they are. */
    private void compileFor(String target, CompileRequest sources) {
        Problems problems = new Problems();
        if (project.getPackaging().equals(ImageAttacher.PACKAGING) && classifier().isEmpty()) {
            problems.add("<target>", "the packaging rumprun is for images, and programs for " + target + " become none",
                    "let this be an execution with a <classifier>, beside one that bakes images");
        }
        problems.throwIfAny();
        claim(sources.program(), sources);
        rumprun().compile(sources).ifPresent(program -> {
            getLog().info(program.summary());
            if (attach) {
                new ImageAttacher(helper, project).attach(program, target, sources.rust().orElseThrow().programs(),
                        classifier());
            }
        });
    }

    private void bake(CompileRequest sources) {
        GuestSettings settings = guestSettings(sources);
        BakeRequest request = bakeRequest(settings.needs());
        claim(request.report(), request, sources);
        if (request.programs().isEmpty()) {
            claim(sources.program(), sources);
        }
        Rumprun rumprun = rumprun();
        checkForStarter(settings, rumprun);
        BakeResult result = rumprun.bake(request, sources);
        BakeSummary.write(result, buildLog());
        List<Path> configs = GuestFiles.write(settings, result);
        SortedMap<Integer, Path> data = rumprun.dataImages(settings.filesystems(), outputDirectory(), name());
        if (attach && !result.images().isEmpty()) {
            new ImageAttacher(helper, project).attach(result, configs, data, classifier());
        }
    }

    private GuestSettings guestSettings(CompileRequest sources) {
        List<String> names = allPrograms().isEmpty()
                ? sources.rust().map(RustRequest::programs).filter(several -> several.size() > 1)
                        .orElse(List.of(project.getArtifactId()))
                : allPrograms().stream().map(file -> file.getFileName().toString()).toList();
        Problems problems = new Problems();
        java().ifPresent(program -> program.check(problems));
        Guest prepared = jvm().flatMap(program -> prepare(program, problems)).map(guest::with).orElse(guest);
        GuestSettings settings = prepared.settings(names, problems);
        settings.check(problems);
        sources.java().ifPresent(java -> java.checkMemory(guest.memory(), problems));
        problems.throwIfAny();
        return settings;
    }

    private Optional<Java> jvm() {
        return java().filter(Java::isForJvm);
    }

    private Optional<JvmLaunch> prepare(Java program, Problems problems) {
        if (guest.hasPrograms() || this.program != null || !paths(programs).isEmpty()) {
            problems.add("<programs>", "a JVM is the only program of its image",
                    "leave out <program> and <programs>, or bake the others in another execution");
        }
        Optional<Path> jar = Optional.ofNullable(project.getArtifact().getFile()).map(File::toPath)
                .filter(Files::isRegularFile);
        return program.jvmRequest(javaRequest(program), jar, workDirectory().resolve(WorkDirectory.APPLICATION))
                .prepare(guest.memory(JvmLaunch.MEMORY), problems);
    }

    /** Before anything is compiled. */
    private void checkForStarter(GuestSettings settings, Rumprun rumprun) {
        Problems problems = new Problems();
        if (jvm().isPresent()) {
            problems.add("<runtime>", "a JVM has its classes on disks, and the starter platform has none",
                    "name a Rumprun toolchain by rumprun.home, or write <runtime>native</runtime>");
        } else {
            StarterGuest.check(settings, problems);
        }
        if (!problems.isEmpty() && rumprun.usesStarter()) {
            problems.throwIfAny();
        }
    }

    private List<Path> allPrograms() {
        if (jvm().isPresent()) {
            return jvm().get().jvmProgram().stream().toList();
        }
        List<Path> all = new ArrayList<>(paths(programs));
        if (program != null) {
            all.add(0, program.toPath());
        }
        return all;
    }

    private BakeRequest bakeRequest(GuestNeeds needs) {
        BakeOptions options = new BakeOptions(paths(bakeConfigs), orNone(addLibraries), orNone(removeLibraries))
                .in(project.getBasedir().toPath());
        return new BakeRequest(
                platformsOr(platforms).stream().map(Platform::new).toList(),
                allPrograms(),
                options,
                new TrimSettings(trim.strip(), orNone(keep), orNone(drop), needs),
                paths(rootfs),
                outputDirectory(),
                name());
    }
}
