// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.core.BuildSettings;
import dev.rumprun.core.Rumprun;
import dev.rumprun.core.compat.CompatSettings;
import dev.rumprun.core.compile.CompileEnvironment;
import dev.rumprun.core.compile.CompileRequest;
import dev.rumprun.core.error.Problems;
import dev.rumprun.core.java.JavaRequest;
import dev.rumprun.core.java.RememberedJars;
import dev.rumprun.core.rust.RustRequest;
import dev.rumprun.core.step.StepRunner.Mode;
import dev.rumprun.maven.adapter.BakeName;
import dev.rumprun.maven.adapter.ManifestMainClass;
import dev.rumprun.maven.adapter.OutputTimestamp;
import dev.rumprun.maven.adapter.RuntimeClassPath;
import dev.rumprun.maven.adapter.SessionState;
import dev.rumprun.maven.adapter.TranslatorArtifact;
import dev.rumprun.maven.adapter.WorkDirectory;
import dev.rumprun.maven.java.Java;
import dev.rumprun.maven.rust.Rust;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/** The parameters that say what the program is, and how to build it. */
abstract class AbstractProgramMojo extends AbstractToolchainMojo {

    /**
     * Where to look for C, C++ and assembly sources. Directories that do not exist are passed over. Default:
     * {@code src/main/c} and {@code src/main/cpp}.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<File> sourceDirectories;

    /**
     * Where to look for headers. Directories that do not exist are passed over. Default: {@code src/main/include}.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<File> includeDirectories;

    /**
     * Patterns of the sources to compile, relative to the source directories. Default: all files that end in
     * {@code .c .cc .cpp .cxx .c++ .C .S .s}. Example: {@code <include>net/*.c</include>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<String> includes;

    /**
     * Patterns of the sources to leave out. Example: {@code <exclude>test/**</exclude>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<String> excludes;

    /**
     * Preprocessor macros. Example: {@code <define>GREETING="hello"</define>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<String> defines;

    /**
     * Flags for C and assembly, each in an element of its own. They come after {@code -O2 -g}, and so override them.
     * Example: {@code <cflag>-Wall</cflag>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<String> cflags;

    /**
     * Flags for C++, each in an element of its own. They come after {@code -O2 -g}, and so override them. Example:
     * {@code <cxxflag>-std=c++17</cxxflag>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<String> cxxflags;

    /**
     * Flags for the link, each in an element of its own. The linker runs in the project's directory. Example:
     * {@code <ldflag>-Lsrc/main/lib</ldflag>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<String> ldflags;

    /**
     * Libraries to link: names ({@code m} for {@code -lm}), or paths of static libraries, relative to the project.
     * Only libraries made by the same toolchain will do.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<String> libraries;

    /**
     * The Java program that the project is: its classes and dependencies are translated to C, by TeaVM, and become the
     * program, together with the C sources if there are any. All elements in it have defaults: {@code <mainClass>} is
     * the one that maven-jar-plugin writes into the manifest, or the only class with a main method;
     * {@code <minHeap>} is {@code 4m}; {@code <maxHeap>} is half of the memory that is free when the program begins;
     * {@code <optimization>} is {@code SIMPLE} ({@code ADVANCED} is less tested, above all for programs with several
     * threads); {@code <systemProperties>} are what {@code System.getProperty} gives; {@code <resources>} are patterns
     * of the files of the class path that a program brings along which can read such files, and by default all outside
     * {@code META-INF}. {@code <runtime>} is
     * {@code native}; with {@code jvm}, nothing is translated: {@code <jvmProgram>}, a JVM that was made for Rumprun
     * elsewhere, becomes the image's program, and disks of the guest have the project's jar, its dependencies and
     * {@code <jreDirectory>}, the library tree of the JVM. Default: none. Example:
     * {@code <java><mainClass>app.Main</mainClass></java>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private Java java;

    /**
     * The Rust program that the project is: cargo builds it, instead of C and C++ sources. All elements in it have
     * defaults: {@code <manifestPath>} is {@code Cargo.toml} or {@code src/main/rust/Cargo.toml}; {@code <profile>} is
     * {@code release}; {@code <features>} and {@code <noDefaultFeatures>} are cargo's; {@code <bin>} is the only program
     * that the package makes, {@code <bins>} are several for one image, {@code <example>} and {@code <examples>} are
     * examples; {@code <panic>} is {@code abort}, or {@code unwind}; {@code <target>} is another system to compile for,
     * whose programs are attached as they are: nothing is baked then; {@code <cargoArgs>} are added to the arguments of
     * cargo, {@code <environment>} to its environment; {@code <cargo>} is the cargo to run, with a rustc beside it, and
     * by default one that is found on {@code PATH}, in {@code /usr/bin} or among those of rustup. The compiler has to have the sources of its
     * standard library, but for the starter platform. Default: as if it were there without elements, if there is such a
     * manifest and no {@code <java>}. Example: {@code <rust><bin>server</bin></rust>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private Rust rust;

    /**
     * Cures of the compat layer to leave out, by name, or {@code all}. By default programs and images take all cures
     * that the toolchain needs. Example: {@code <off>streams</off>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.compat.off")
    private List<String> compat;

    /**
     * The size of the stack that {@code main} runs on, in bytes, or with {@code k} or {@code m} behind it. Example:
     * {@code 8m}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.stackSize", defaultValue = "2m")
    private String stackSize;

    /**
     * How large the files in {@code /tmp} may become together, in bytes, or with {@code k} or {@code m} behind it.
     * They take memory of the guest, but only what they need. Example: {@code 16m}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.tmpSize", defaultValue = "1m")
    private String tmpSize;

    /**
     * What the names of all files that are made begin with.
     *
     * @since 0.1.0
     */
    @Parameter(defaultValue = "${project.build.finalName}")
    private String finalName;

    /**
     * Tells the results of several executions in one project apart: comes after {@code finalName} in the names of
     * files, and before the platform in the classifiers of artifacts.
     *
     * @since 0.1.0
     */
    @Parameter
    private String classifier;

    /**
     * Whether to do all work again, though nothing has changed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.force", defaultValue = "false")
    private boolean force;

    /**
     * Whether to print the commands that would run, and run none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * How many tools may run at the same time. Default: one more than there are processors, as a tool at times waits
     * for the disk.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.jobs")
    private Integer jobs;

    /**
     * How long one tool may run, in seconds.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.timeout", defaultValue = "600")
    private long timeout;

    /**
     * The time that {@code __DATE__} and {@code __TIME__} give: ISO 8601 or seconds since 1970. The environment
     * variable {@code SOURCE_DATE_EPOCH} is taken if it is not set.
     *
     * @since 0.1.0
     */
    @Parameter(defaultValue = "${project.build.outputTimestamp}")
    private String outputTimestamp;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private File buildDirectory;

    private final ProjectDependenciesResolver dependencies;

    AbstractProgramMojo(RepositorySystem repositories, ToolchainManager manager,
            ProjectDependenciesResolver dependencies) {
        super(repositories, manager);
        this.dependencies = dependencies;
    }

    Path outputDirectory() {
        return buildDirectory.toPath();
    }

    Optional<String> classifier() {
        return bakeName().classifier();
    }

    Path workDirectory() {
        return WorkDirectory.of(outputDirectory(), name());
    }

    /** What the names of the results begin with. */
    String name() {
        return bakeName().name();
    }

    private BakeName bakeName() {
        return BakeName.of(finalName, classifier);
    }

    /** Makes sure that no other execution makes something else of the same name. */
    void claim(Path file, Object... request) {
        String name = execution.getGoal() + " (" + execution.getExecutionId() + ") of " + project.getArtifactId();
        SessionState.of(session).claims().claim(file, List.of(List.of(request), compatSettings()), name);
    }

    CompileRequest compileRequest() {
        Path directory = project.getBasedir().toPath();
        Optional<RustRequest> cargo = rust(directory).map(program -> program.request(directory, session.isOffline()));
        return new CompileRequest(
                directory,
                paths(sourceDirectories, directory, "src/main/c", "src/main/cpp"),
                paths(includeDirectories, directory, "src/main/include"),
                orNone(includes),
                orNone(excludes),
                orNone(defines),
                orNone(cflags),
                orNone(cxxflags),
                orNone(ldflags),
                orNone(libraries),
                java().filter(program -> !program.isForJvm()).map(this::javaRequest),
                cargo,
                outputDirectory().resolve(name()
                        + cargo.flatMap(RustRequest::target).map(target -> "-" + target + ".bin").orElse(".rumprun")));
    }

    Optional<Java> java() {
        return Optional.ofNullable(java);
    }

    private Optional<Rust> rust(Path directory) {
        return Optional.ofNullable(rust).or(() -> java == null ? Rust.of(directory) : Optional.empty());
    }

    JavaRequest javaRequest(Java program) {
        return program.request(
                ManifestMainClass.of(project),
                Path.of(project.getBuild().getOutputDirectory()),
                new RuntimeClassPath(dependencies, session, project).libraries());
    }

    CompatSettings compatSettings() {
        return new CompatSettings(orNone(compat).stream().map(String::strip).toList(), stackSize, tmpSize);
    }

    Rumprun rumprun() {
        Problems problems = new Problems();
        java().ifPresent(program -> program.check(problems));
        OptionalLong epoch = OutputTimestamp.parse(outputTimestamp, System.getenv("SOURCE_DATE_EPOCH"), problems);
        problems.throwIfAny();
        BuildSettings settings = new BuildSettings(
                toolchainChoice(),
                compatSettings(),
                new CompileEnvironment(epoch),
                workDirectory(),
                new Mode(force, dryRun),
                jobs(jobs),
                Duration.ofSeconds(timeout),
                version());
        return new Rumprun(settings, toolchains(), starter(), SessionState.of(session).translators(),
                new TranslatorArtifact(repositories, session, project, version(),
                        new RememberedJars(workDirectory().resolve("translator"))), buildLog());
    }

    static List<Path> paths(List<File> files) {
        return files == null ? List.of() : files.stream().filter(Objects::nonNull).map(File::toPath).toList();
    }

    private static List<Path> paths(List<File> files, Path directory, String... defaults) {
        return files == null ? List.of(defaults).stream().map(directory::resolve).toList() : paths(files);
    }
}
