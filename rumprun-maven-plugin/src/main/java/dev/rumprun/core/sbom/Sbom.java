// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.sbom;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.Digests;
import dev.rumprun.core.sbom.BuildRecord.Image;
import dev.rumprun.core.sbom.BuildRecord.Item;
import dev.rumprun.core.sbom.CargoLock.Crate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bill of materials of baked images: the images, their programs, and all that is in both. */
public final class Sbom {

    private static final String GROUP = "dev.rumprun";
    private static final String IMAGE_TYPE = "bin";
    private static final Pattern GCC = Pattern.compile("gcc (\\d\\S*).*");

    private final SbomRequest request;
    private final BuildRecord record;

    private Sbom(SbomRequest request, BuildRecord record) {
        this.request = request;
        this.record = record;
    }

    /**
     * Reads what a bake has left.
     *
     * @throws RumprunException with a message for the user if there is nothing, or it is not what it was
     */
    public static Sbom of(SbomRequest request) {
        return new Sbom(request, BuildRecord.read(request.report()));
    }

    /** Where it belongs: beside the images, with the ending that CycloneDX's own plugin has, too. */
    public Path file() {
        return request.directory().resolve(request.name() + "-bom.json");
    }

    /** The images and their description. */
    public List<Path> described() {
        List<Path> files = new ArrayList<>(List.of(request.report()));
        record.images().forEach(image -> files.add(request.directory().resolve(image.item().file())));
        return files;
    }

    /**
     * Writes the bill of materials, in CycloneDX's format.
     *
     * @throws RumprunException with a message for the user; also if the Cargo.lock is broken
     */
    public void write(Path file) {
        try {
            bom().write(file);
        } catch (IOException e) {
            throw RumprunException.io("Cannot write " + file, e);
        }
    }

    private Bom bom() throws IOException {
        Component project = Component.of(Component.APPLICATION, request.project()).licences(request.licences());
        Component plugin = Component.of(Component.APPLICATION, own("rumprun-maven-plugin", "jar"));
        Bom bom = new Bom(project, plugin, request.timestamp());
        Component platform = addToolchain(bom);
        List<Component> programs = addPrograms(bom);
        List<Component> rootFiles = addRootFiles(bom);
        for (Image image : record.images()) {
            Component added = bom.add(imageComponent(image));
            bom.depends(project, added);
            bom.depends(added, platform);
            programs.forEach(program -> bom.depends(added, program));
            rootFiles.forEach(file -> bom.depends(added, file));
            addParts(bom, added, image);
            addMade(bom, project, added, image);
        }
        addStaticLibraries(bom, programs);
        addLibraries(bom, programs);
        if (request.cargoLock().isPresent()) {
            addCrates(bom, programs, CargoLock.read(request.cargoLock().get()));
        }
        return bom;
    }

    private Coordinates coordinates(Image image) {
        return request.project().with(IMAGE_TYPE,
                request.classifier().map(prefix -> prefix + "-").orElse("") + image.platform());
    }

    private Component imageComponent(Image image) {
        Component component = Component.of(Component.APPLICATION, coordinates(image))
                .sha256(image.item().sha256())
                .property("file", image.item().file())
                .property("platform", image.platform())
                .property("config", image.config());
        for (String cure : image.cures()) {
            component = component.property("cure", cure);
        }
        return component;
    }

    /** What is in all images that the toolchain makes. */
    private Component addToolchain(Bom bom) {
        BuildRecord.Toolchain toolchain = record.toolchain();
        Component platform = toolchain.isRumprun()
                ? Component.of("rumprun", "platform", "rumprun").version(toolchain.bake())
                        .detail("purl", new PackageUrl("github", "rumpkernel", "rumprun", "").toString())
                : Component.of("platform", own("rumprun-starter", "tar.gz"));
        Component added = bom.add(platform.property("tuple", toolchain.tuple()));
        toolchain.netbsd().ifPresent(version -> bom.depends(added, bom.add(
                Component.of("netbsd", "operating-system", "netbsd").version(version)
                        .detail("cpe", "cpe:2.3:o:netbsd:netbsd:" + version + ":*:*:*:*:*:*:*"))));
        Matcher gcc = GCC.matcher(toolchain.gcc());
        Component compiler = Component.of("gcc", Component.APPLICATION, "gcc").detail("scope", "excluded");
        bom.add(gcc.matches() ? compiler.version(gcc.group(1)) : compiler.property("version", toolchain.gcc()));
        return added;
    }

    private List<Component> addPrograms(Bom bom) {
        List<Component> programs = new ArrayList<>();
        for (Item program : record.programs()) {
            programs.add(bom.add(Component.of("program:" + programs.size() + ":" + program.file(),
                    Component.APPLICATION, program.file()).sha256(program.sha256())));
        }
        return programs;
    }

    /** Adds what the image was made into: disks, container images, definitions. */
    private void addMade(Bom bom, Component project, Component image, Image described) throws IOException {
        for (Attached attached : request.attached()) {
            if (attached.isOf(coordinates(described))) {
                Component file = bom.add(Component.of(Component.FILE, attached.coordinates())
                        .sha256(Digests.sha256(attached.file()))
                        .property("file", attached.file().getFileName().toString()));
                bom.depends(project, file);
                bom.depends(file, image);
            }
        }
    }

    private void addStaticLibraries(Bom bom, List<Component> programs) {
        for (Item library : request.inputs().staticLibraries()) {
            Component added = bom.add(Component.of("library:" + library.sha256(), Component.LIBRARY, library.file())
                    .sha256(library.sha256()));
            programs.forEach(program -> bom.depends(program, added));
        }
    }

    private List<Component> addRootFiles(Bom bom) {
        return record.rootFiles().stream()
                .map(file -> bom.add(
                        Component.of("file:" + file.file(), Component.FILE, file.file()).sha256(file.sha256())))
                .toList();
    }

    /** What rumprun-bake and the compat layer put into an image. */
    private void addParts(Bom bom, Component added, Image image) {
        for (String name : image.components()) {
            String type = name.startsWith("rumpdev") ? "device-driver" : Component.LIBRARY;
            bom.depends(added, bom.add(Component.of("component:" + name, type, name)));
        }
        if (!image.cures().isEmpty()) {
            bom.depends(added, bom.add(Component.of(Component.LIBRARY, own("rumprun-compat", "jar"))));
        }
    }

    /** Adds the project's dependencies that are in the images. */
    private void addLibraries(Bom bom, List<Component> programs) throws IOException {
        List<Library> libraries = new ArrayList<>();
        Map<String, Component> added = new HashMap<>();
        for (Library library : request.libraries()) {
            String sha256 = Files.isRegularFile(library.file()) ? Digests.sha256(library.file()) : "";
            if (request.inputs().contains(library.file(), sha256)) {
                libraries.add(library);
                added.put(library.coordinates().purl(), bom.add(Component.of(Component.LIBRARY, library.coordinates())
                        .sha256(sha256).licences(library.licences())));
            }
        }
        for (Library library : libraries) {
            Component component = added.get(library.coordinates().purl());
            if (library.direct()) {
                programs.forEach(program -> bom.depends(program, component));
            }
            library.dependencies().stream().map(needed -> added.get(needed.purl())).filter(Objects::nonNull)
                    .forEach(needed -> bom.depends(component, needed));
        }
    }

    /** Adds the crates that a program is made of; those that come from nowhere are the project's own. */
    private static void addCrates(Bom bom, List<Component> programs, CargoLock lock) {
        Map<Crate, Component> added = new HashMap<>();
        for (Crate crate : lock.crates()) {
            Component component = Component.of(crate.purl(), Component.LIBRARY, crate.name()).version(crate.version())
                    .detail("purl", crate.purl());
            added.put(crate, bom.add(crate.checksum().map(component::sha256).orElse(component)));
        }
        added.forEach((crate, component) -> {
            if (crate.source().isEmpty()) {
                programs.forEach(program -> bom.depends(program, component));
            }
            lock.dependencies(crate).forEach(needed -> bom.depends(component, added.get(needed)));
        });
    }

    /** A package of this project's. */
    private Coordinates own(String artifact, String type) {
        return new Coordinates(GROUP, artifact, request.version(), type, "");
    }
}
