// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rumprun.core.io.JsonFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The figures for programs. Holds nothing that differs between two builds of the same inputs. */
final class SizeJson {

    /** Changes when a reader has to know. */
    private static final int FORMAT = 1;
    private static final int SYMBOLS = 100;

    private SizeJson() {
    }

    static void write(Path file, List<ImageSize> images) throws IOException {
        JsonFile.write(file, json -> {
            json.writeNumberField("format", FORMAT);
            json.writeArrayFieldStart("images");
            for (ImageSize image : images) {
                write(json, image);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, ImageSize image) throws IOException {
        json.writeStartObject();
        json.writeStringField("platform", image.platform());
        json.writeStringField("file", image.image().getFileName().toString());
        json.writeNumberField("size", image.fileBytes());
        json.writeNumberField("loaded", image.loadedBytes());
        json.writeNumberField("memory", image.memoryBytes());
        json.writeArrayFieldStart("components");
        for (ImageSize.Total component : image.components()) {
            json.writeStartObject();
            json.writeStringField("name", component.name());
            json.writeStringField("area", Area.of(component.name()).key());
            writeBytes(json, component);
            writeTotals(json, "parts", image.parts(component.name()));
            json.writeEndObject();
        }
        json.writeEndArray();
        writeTotals(json, "sections", image.sections());
        json.writeArrayFieldStart("symbols");
        for (Piece symbol : image.largest(SYMBOLS)) {
            json.writeStartObject();
            json.writeStringField("name", symbol.symbol());
            json.writeStringField("component", symbol.owner().component());
            json.writeStringField("part", symbol.owner().part());
            json.writeStringField("section", symbol.section());
            json.writeNumberField("bytes", symbol.bytes());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeTotals(JsonGenerator json, String field, List<ImageSize.Total> totals)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (ImageSize.Total total : totals) {
            json.writeStartObject();
            json.writeStringField("name", total.name());
            writeBytes(json, total);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeBytes(JsonGenerator json, ImageSize.Total total) throws IOException {
        json.writeNumberField("bytes", total.bytes());
        json.writeNumberField("zeroBytes", total.zeroBytes());
    }
}
