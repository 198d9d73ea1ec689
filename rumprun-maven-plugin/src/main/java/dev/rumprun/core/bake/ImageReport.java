// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.rumprun.core.io.Directories;
import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.toolchain.ProbedToolchain;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Describes images for the programs that take them further, as JSON. Holds nothing that differs between two builds of
 * the same inputs: no time, no directory.
 */
public final class ImageReport {

    /** Changes when a reader has to know. */
    private static final int FORMAT = 1;

    private ImageReport() {
    }

    /** Writes the report; an earlier one is replaced in one go, and only if it was different. */
    public static void write(Path file, List<BakedImage> images, List<Program> programs, ProbedToolchain toolchain)
            throws IOException {
        byte[] text = text(images, programs, toolchain).getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(file) && Arrays.equals(text, Files.readAllBytes(file))) {
            return;
        }
        Path made = file.resolveSibling(file.getFileName() + ".new");
        Files.write(made, text);
        Directories.publish(made, file);
    }

    private static String text(List<BakedImage> images, List<Program> programs, ProbedToolchain toolchain)
            throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            writeToolchain(json, toolchain);
            json.writeArrayFieldStart("programs");
            for (Program program : programs) {
                json.writeStartObject();
                writeFile(json, program.path(), program.size(), program.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("images");
            for (BakedImage image : images) {
                writeImage(json, image);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void writeToolchain(JsonGenerator json, ProbedToolchain toolchain) throws IOException {
        json.writeObjectFieldStart("toolchain");
        json.writeStringField("kind", toolchain.toolchain().kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("tuple", toolchain.toolchain().tuple());
        json.writeStringField("gcc", toolchain.gccVersion());
        json.writeStringField("bake", toolchain.bakeVersion());
        json.writeEndObject();
    }

    private static void writeImage(JsonGenerator json, BakedImage image) throws IOException {
        json.writeStartObject();
        json.writeStringField("platform", image.platform().name());
        json.writeStringField("config", image.config());
        writeFile(json, image.file());
        json.writeObjectFieldStart("debugSymbols");
        writeFile(json, image.debugSymbols());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeFile(JsonGenerator json, FileStamp file) throws IOException {
        writeFile(json, file.path(), file.size(), file.sha256());
    }

    private static void writeFile(JsonGenerator json, Path path, long size, String sha256) throws IOException {
        json.writeStringField("file", path.getFileName().toString());
        json.writeNumberField("size", size);
        json.writeStringField("sha256", sha256);
    }
}
