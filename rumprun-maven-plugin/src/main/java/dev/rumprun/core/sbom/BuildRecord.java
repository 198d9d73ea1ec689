// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.sbom;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.Digests;
import dev.rumprun.core.io.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a bake says of its images, in the file that is beside them.
 *
 * @param toolchain that made them
 * @param programs in all of them
 * @param rootFiles in all of them, by their paths in the guest
 * @param images at least one
 */
record BuildRecord(Toolchain toolchain, List<Item> programs, List<Item> rootFiles, List<Image> images) {

    private static final String FORMAT = "1";
    private static final String AGAIN =
            "run the goal bake before this one: mvn package rumprun:sbom, if an execution bakes";

    /**
     * A toolchain.
     *
     * @param kind {@code rumprun} or {@code starter}
     * @param tuple its target
     * @param gcc what its gcc says of itself
     * @param bake the version of rumprun-bake
     * @param netbsd the version of NetBSD, if it is known
     */
    record Toolchain(String kind, String tuple, String gcc, String bake, Optional<String> netbsd) {

        boolean isRumprun() {
            return kind.equals("rumprun");
        }
    }

    /** A file with its SHA-256. */
    record Item(String file, String sha256) {
    }

    /**
     * An image.
     *
     * @param config of rumprun-bake
     * @param cures of the compat layer
     * @param components the names of the libraries in it; none if they are not known
     */
    record Image(String platform, String config, Item item, List<String> cures, List<String> components) {
    }

    /**
     * Reads a record, and makes sure that it is of the images that lie beside it.
     *
     * @throws RumprunException with a message for the user if it is not
     */
    static BuildRecord read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw RumprunException.setup("There are no images yet: " + file + " is missing.", AGAIN);
        }
        try {
            BuildRecord record = of(file, JsonTree.read(file));
            for (Image image : record.images()) {
                Path path = file.resolveSibling(image.item().file());
                if (!Files.isRegularFile(path) || !Digests.sha256(path).equals(image.item().sha256())) {
                    throw RumprunException.setup("The image " + path + " is missing, or another one than " + file
                            + " describes.", AGAIN);
                }
            }
            return record;
        } catch (IOException e) {
            throw RumprunException.setup("Cannot read " + file + " and its images: " + e.getMessage(), AGAIN, e);
        }
    }

    private static BuildRecord of(Path file, JsonTree json) {
        if (!json.get("format").text().equals(Optional.of(FORMAT))) {
            throw malformed(file, "format");
        }
        JsonTree toolchain = json.get("toolchain");
        List<Image> images = json.get("images").elements().stream().map(image -> image(file, image)).toList();
        if (images.isEmpty()) {
            throw malformed(file, "images");
        }
        return new BuildRecord(
                new Toolchain(text(file, toolchain, "kind"), text(file, toolchain, "tuple"),
                        text(file, toolchain, "gcc"), text(file, toolchain, "bake"), toolchain.get("netbsd").text()),
                json.get("programs").elements().stream().map(program -> item(file, program)).toList(),
                json.get("rootFiles").elements().stream().map(entry -> rootFile(file, entry)).toList(),
                images);
    }

    private static Image image(Path file, JsonTree image) {
        return new Image(text(file, image, "platform"), text(file, image, "config"), item(file, image),
                texts(image.get("compat")), texts(image.get("components")));
    }

    private static Item item(Path file, JsonTree item) {
        String name = text(file, item, "file");
        if (name.contains("/")) {
            throw malformed(file, "file");
        }
        return new Item(name, digest(file, item));
    }

    private static Item rootFile(Path file, JsonTree rootFile) {
        return new Item(text(file, rootFile, "path"), digest(file, rootFile));
    }

    private static String digest(Path file, JsonTree item) {
        String sha256 = text(file, item, "sha256");
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw malformed(file, "sha256");
        }
        return sha256;
    }

    private static List<String> texts(JsonTree array) {
        return array.elements().stream().flatMap(text -> text.text().stream()).toList();
    }

    private static String text(Path file, JsonTree json, String name) {
        return json.get(name).text().orElseThrow(() -> malformed(file, name));
    }

    private static RumprunException malformed(Path file, String name) {
        return RumprunException.setup(file + " does not describe images of this plugin: there is something wrong with"
                + " \"" + name + "\".", AGAIN);
    }
}
