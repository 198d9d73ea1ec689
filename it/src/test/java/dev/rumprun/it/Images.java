// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The images that a project has baked, as {@code target/…-rumprun.json} describes them. */
public final class Images {

    private static final String REPORT = "-rumprun.json";

    private final Path report;
    private final JsonNode root;

    private Images(Path report) throws IOException {
        this.report = report;
        root = new ObjectMapper().readTree(report.toFile());
        for (JsonNode image : root.path("images")) {
            check(image);
            check(image.path("debugSymbols"));
        }
        root.path("programs").forEach(program -> require(program.path("sha256").asText().length() == 64, program));
    }

    /** The images of a project that has only one execution; checks that they are what their description says. */
    public static Images of(File project) throws IOException {
        try (Stream<Path> files = Files.list(project.toPath().resolve("target"))) {
            List<Path> reports = files.filter(file -> file.toString().endsWith(REPORT)).toList();
            if (reports.size() != 1) {
                throw new AssertionError("Not one description of images in target, but " + reports);
            }
            return new Images(reports.get(0));
        }
    }

    /** The images of an execution. */
    public static Images of(File project, String name) throws IOException {
        return new Images(project.toPath().resolve("target").resolve(name + REPORT));
    }

    /** {@code rumprun} or {@code starter}. */
    public String toolchain() {
        return root.at("/toolchain/kind").asText();
    }

    public List<String> platforms() {
        return stream(root.path("images")).map(image -> image.path("platform").asText()).toList();
    }

    public List<String> programs() {
        return stream(root.path("programs")).map(program -> program.path("file").asText()).toList();
    }

    /** The image for a platform. */
    public File file(String platform) {
        return file(image(platform)).toFile();
    }

    /** Boots the image for a platform with a configuration, as JSON, and returns what it has printed. */
    public Text boot(String platform, String config) throws IOException, InterruptedException {
        return boot(platform, config, Guest.MEMORY, console -> false);
    }

    /** The same, with so much memory in MB, and only until it has printed enough. */
    Text boot(String platform, String config, int memory, Predicate<String> enough)
            throws IOException, InterruptedException {
        return Guest.boot(file(image(platform)), image(platform).path("config").asText(), config, memory, enough);
    }

    private JsonNode image(String platform) {
        return stream(root.path("images"))
                .filter(image -> image.path("platform").asText().equals(platform))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No image for " + platform + " in " + root.toPrettyString()));
    }

    private void check(JsonNode described) throws IOException {
        Path file = file(described);
        require(Files.size(file) == described.path("size").asLong(), described);
        require(Sha256.of(file).equals(described.path("sha256").asText()), described);
    }

    private void require(boolean truth, JsonNode described) {
        if (!truth) {
            throw new AssertionError(report + " describes something else than there is: " + described);
        }
    }

    private Path file(JsonNode described) {
        return report.resolveSibling(described.path("file").asText());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
