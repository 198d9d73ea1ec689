// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.container;

import dev.rumprun.core.container.ImageStore.Image;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.CachedDirectory;
import dev.rumprun.core.io.Directories;
import dev.rumprun.core.io.Fingerprint;
import dev.rumprun.core.io.LastUse;
import dev.rumprun.core.log.BuildLog;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What is read of toolchains that are in images: copies in the user's cache, one for each content of an image. None of
 * their programs is run from there.
 */
record ImageCopies(Path cache, BuildLog log) {

    /** Until another build has made the same. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int DIGITS = 16;
    private static final String TOOLCHAIN = "toolchain";
    /** Beside the copy: what its directory is called in the image. */
    private static final String PLACE = "place";
    private static final String HOME_VARIABLE = "RUMPRUN_HOME";
    private static final List<String> USUAL = List.of("/opt/rumprun", "/usr/local");
    private static final String COMPILERS = "*-rumprun-netbsd*-gcc";

    /** For what engines print. */
    Path logs() {
        return directory().resolve("log");
    }

    /** What the directory of a copy is called in its image; nothing if it is no copy. */
    Optional<Path> inside(Path directory) {
        Path place = directory.resolveSibling(PLACE);
        try {
            return directory.endsWith(TOOLCHAIN) && Files.isRegularFile(place)
                            && place.startsWith(directory().toRealPath())
                    ? Optional.of(Path.of(Files.readString(place)))
                    : Optional.empty();
        } catch (IOException e) {
            throw RumprunException.io("Cannot read " + place, e);
        }
    }

    /**
     * The copy of an image's toolchain.
     *
     * @param identity of the image
     * @param name of the image, for messages
     * @param image asked for if there is no copy, and so is the store
     */
    Path of(String identity, String name, Supplier<Image> image, Supplier<ImageStore> store) throws IOException {
        Path copy = directory().resolve(new Fingerprint().add("image", identity).value().substring(0, DIGITS));
        CachedDirectory.make(copy, PATIENCE, log, made -> {
            Image found = image.get();
            ImageStore images = store.get();
            String container = "rumprun-" + UUID.randomUUID();
            try {
                images.create(container, found);
                String place = copy(container, name, candidates(found), images, made.resolve(TOOLCHAIN));
                Files.writeString(made.resolve(PLACE), place);
            } finally {
                images.remove(container);
            }
            log.info("Copied what has to be read of the toolchain in the image " + name + " to " + copy + " (once)");
        });
        LastUse.note(copy);
        return copy.resolve(TOOLCHAIN).toRealPath();
    }

    private Path directory() {
        return directory(cache);
    }

    static Path directory(Path cache) {
        return cache.resolve("images");
    }

    private static Set<String> candidates(Image image) {
        String told = image.variables().getOrDefault(HOME_VARIABLE, "");
        Set<String> candidates = new LinkedHashSet<>();
        if (told.startsWith("/")) {
            candidates.add(Path.of(told).normalize().toString());
        }
        candidates.addAll(USUAL);
        return candidates;
    }

    /** Copies the first toolchain that is there, and tells where that was. */
    private static String copy(String container, String name, Set<String> candidates, ImageStore images, Path target)
            throws IOException {
        for (String candidate : candidates) {
            Directories.recreate(target);
            Path bin = target.resolve("bin");
            if (images.copy(container, candidate + "/bin", bin)) {
                List<String> architectures = architectures(bin);
                if (!architectures.isEmpty()) {
                    for (String part : parts(architectures)) {
                        images.copy(container, candidate + "/" + part, target.resolve(part));
                    }
                    deleteLinksOut(target);
                    return candidate;
                }
            }
        }
        throw RumprunException.setup(
                "The image " + name + " holds no toolchain: none of " + String.join(", ", candidates) + " has bin/"
                        + COMPILERS + ".",
                "have the image say where it is, by ENV " + HOME_VARIABLE + "=DIRECTORY, or name a packed toolchain by"
                        + " rumprun.toolchain=GROUP:ARTIFACT:VERSION, for which an image needs nothing but gcc and"
                        + " binutils");
    }

    private static List<String> architectures(Path bin) throws IOException {
        List<String> architectures = new ArrayList<>();
        try (DirectoryStream<Path> compilers = Files.newDirectoryStream(bin, COMPILERS)) {
            compilers.forEach(gcc -> architectures.add(gcc.getFileName().toString().replaceFirst("-.*", "")));
        }
        return architectures;
    }

    /** The parts of a toolchain: in a directory such as {@code /usr/local}, there may be much else. */
    private static Set<String> parts(List<String> architectures) {
        Set<String> parts = new LinkedHashSet<>(List.of("etc", "libexec", "share"));
        architectures.forEach(architecture -> parts.add("rumprun-" + architecture));
        return parts;
    }

    /** Nobody shall read files of this machine and take them for the image's. */
    private static void deleteLinksOut(Path directory) throws IOException {
        List<Path> links;
        try (Stream<Path> files = Files.walk(directory)) {
            links = files.filter(Files::isSymbolicLink).toList();
        }
        Path root = directory.toRealPath();
        for (Path link : links) {
            if (!Files.exists(link) || !link.toRealPath().startsWith(root)) {
                Files.delete(link);
            }
        }
    }
}
