// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.io.JsonFile;
import dev.rumprun.core.rootfs.RootObject;
import dev.rumprun.core.rootfs.RootObject.RootFile;
import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.core.toolchain.Toolchain;
import dev.rumprun.core.trim.Decision;
import dev.rumprun.core.trim.TrimPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Describes images for the programs that take them further, as JSON. Holds nothing that differs between two builds of
 * the same inputs: no time, no directory.
 */
public final class ImageReport {

    /** Changes when a reader has to know. */
    private static final int FORMAT = 1;
    private static final String KIND = "kind";
    static final String PLATFORM = "platform";
    private static final String CONFIG = "config";
    private static final String DIGEST = "sha256";

    private ImageReport() {
    }

    /** The report of images whose names begin with this one. */
    public static Path of(Path directory, String name) {
        return directory.resolve(name + "-rumprun.json");
    }

    /** Writes the report; an earlier one is replaced in one go. */
    public static void write(Path file, List<BakedImage> images, Origin origin) throws IOException {
        if (isCurrent(file, images)) {
            return;
        }
        JsonFile.write(file, json -> write(json, images, origin));
    }

    /**
     * The configuration of rumprun-bake that the image for a platform was made by.
     *
     * @return nothing if the report describes no image for it
     */
    public static Optional<String> config(Path file, String platform) throws IOException {
        return texts(file).stream()
                .dropWhile(text -> !text.equals(Map.entry(PLATFORM, platform)))
                .filter(text -> text.getKey().equals(CONFIG))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    /** Whether a Rumprun toolchain has made the images, and not the starter platform. */
    public static boolean isOfRumprun(Path file) throws IOException {
        return texts(file).contains(Map.entry(KIND, Toolchain.Kind.RUMPRUN.key()));
    }

    /** The SHA-256 of the programs that are in the images, in hexadecimal digits. */
    public static List<String> programs(Path file) throws IOException {
        return texts(file).stream()
                .takeWhile(text -> !text.getKey().equals(PLATFORM))
                .filter(text -> text.getKey().equals(DIGEST))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** All texts of a report with their keys, in order. */
    private static List<Map.Entry<String, String>> texts(Path file) throws IOException {
        List<Map.Entry<String, String>> texts = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING && json.currentName() != null) {
                    texts.add(Map.entry(json.currentName(), json.getText()));
                }
            }
        }
        return texts;
    }

    /**
     * Whether the report is of these images, and none of them is new: then their programs and their toolchain are the
     * same, too. Costs a build that has nothing to do less than writing JSON.
     */
    private static boolean isCurrent(Path file, List<BakedImage> images) throws IOException {
        if (!Files.isRegularFile(file) || !images.stream().allMatch(image -> image.result().isCurrent())) {
            return false;
        }
        String text = Files.readString(file);
        return text.split(PLATFORM, -1).length == images.size() + 1
                && images.stream().allMatch(image -> text.contains(image.file().sha256()));
    }

    private static void write(JsonGenerator json, List<BakedImage> images, Origin origin) throws IOException {
        json.writeNumberField("format", FORMAT);
        json.writeStringField("plugin", origin.version());
        writeToolchain(json, origin.toolchain());
        json.writeArrayFieldStart("programs");
        for (Program program : origin.programs()) {
            json.writeStartObject();
            writeFile(json, program.path(), program.size(), program.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("images");
        for (BakedImage image : images) {
            writeImage(json, image, origin);
        }
        json.writeEndArray();
        if (origin.rootFiles().isPresent()) {
            writeRootFiles(json, origin.rootFiles().get());
        }
    }

    private static void writeToolchain(JsonGenerator json, ProbedToolchain toolchain) throws IOException {
        json.writeObjectFieldStart("toolchain");
        json.writeStringField(KIND, toolchain.toolchain().kind().key());
        json.writeStringField("tuple", toolchain.toolchain().tuple());
        json.writeStringField("gcc", toolchain.gccVersion());
        json.writeStringField("bake", toolchain.bakeVersion());
        Optional<String> netbsd = toolchain.toolchain().netbsdVersion();
        if (netbsd.isPresent()) {
            json.writeStringField("netbsd", netbsd.get());
        }
        json.writeEndObject();
    }

    private static void writeImage(JsonGenerator json, BakedImage image, Origin origin) throws IOException {
        json.writeStartObject();
        json.writeStringField(PLATFORM, image.platform().name());
        json.writeStringField(CONFIG, image.config());
        writeFile(json, image.file());
        writeTexts(json, "compat", image.cures());
        Optional<List<String>> components = origin.components(image.config(), image.trim().dropped());
        if (components.isPresent()) {
            writeTexts(json, "components", components.get());
        }
        writeTrim(json, image.trim());
        json.writeObjectFieldStart("debugSymbols");
        writeFile(json, image.debugSymbols());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeTrim(JsonGenerator json, TrimPlan trim) throws IOException {
        json.writeArrayFieldStart("trim");
        for (Decision decision : trim.decisions()) {
            json.writeStartObject();
            json.writeStringField("component", decision.component());
            json.writeBooleanField("kept", decision.kept());
            json.writeStringField("reason", decision.reason());
            json.writeNumberField("bytes", decision.bytes());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeRootFiles(JsonGenerator json, RootObject rootFiles) throws IOException {
        json.writeArrayFieldStart("rootFiles");
        for (RootFile file : rootFiles.files()) {
            json.writeStartObject();
            json.writeStringField("path", file.path());
            json.writeNumberField("size", file.size());
            json.writeStringField(DIGEST, file.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeTexts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeFieldName(name);
        json.writeArray(texts.toArray(String[]::new), 0, texts.size());
    }

    private static void writeFile(JsonGenerator json, FileStamp file) throws IOException {
        writeFile(json, file.path(), file.size(), file.sha256());
    }

    private static void writeFile(JsonGenerator json, Path path, long size, String sha256) throws IOException {
        json.writeStringField("file", path.getFileName().toString());
        json.writeNumberField("size", size);
        json.writeStringField(DIGEST, sha256);
    }
}
