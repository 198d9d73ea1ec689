// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rumprun.core.io.PrettyJson;
import dev.rumprun.core.toolchain.BakeConfig;
import dev.rumprun.core.toolchain.Toolchain;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a packed toolchain is: its {@code toolchain.json}. It says nothing of the place and the time at which the
 * toolchain was packed, so that its digest tells whether two toolchains are the same.
 *
 * @param kind {@code rumprun}, or {@code starter}
 * @param tuple its target
 * @param platforms what it bakes for: names of {@code lib/rumprun-*}
 * @param configs the configurations of those platforms
 * @param facts what else is known: versions, revisions, the compiler that built it; names and values
 * @param licences of its parts
 * @param files all files, by their paths
 * @param links symbolic links: paths, and what they say
 */
public record ToolchainManifest(
        String kind,
        String tuple,
        List<String> platforms,
        List<BakeConfig> configs,
        SortedMap<String, String> facts,
        List<PackedLicence> licences,
        SortedMap<String, PackedFile> files,
        SortedMap<String, String> links) {

    /** Its name in the archive, where it comes first, and in the unpacked toolchain. */
    public static final String NAME = Toolchain.MANIFEST;

    /** The format of archives; another one is not understood. */
    public static final int FORMAT = 1;

    public ToolchainManifest {
        platforms = List.copyOf(platforms);
        configs = List.copyOf(configs);
        licences = List.copyOf(licences);
        facts = new TreeMap<>(facts);
        files = new TreeMap<>(files);
        links = new TreeMap<>(links);
    }

    /** All that it says, as JSON. */
    public String json() throws IOException {
        return PrettyJson.object(json -> {
            json.writeNumberField("format", FORMAT);
            json.writeStringField("kind", kind);
            json.writeStringField("tuple", tuple);
            json.writeArrayFieldStart("platforms");
            for (String platform : platforms) {
                json.writeString(platform);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("configs");
            for (BakeConfig config : configs) {
                json.writeStringField(config.name(), config.description());
            }
            json.writeEndObject();
            writeMap(json, "facts", facts);
            writeLicences(json);
            writeFiles(json);
            writeMap(json, "links", links);
        });
    }

    /** The paths of files in which something is to be filled in. */
    public List<String> templates() {
        return files.values().stream().filter(PackedFile::template).map(PackedFile::path).toList();
    }

    /** What its files take on a disk, in bytes. */
    public long size() {
        return files.values().stream().mapToLong(PackedFile::size).sum();
    }

    private void writeLicences(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("licences");
        for (PackedLicence licence : licences) {
            json.writeStartObject();
            json.writeStringField("of", licence.part());
            json.writeStringField("licence", licence.licence());
            json.writeStringField("text", licence.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeFiles(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("files");
        for (PackedFile file : files.values()) {
            json.writeStartObject();
            json.writeStringField("path", file.path());
            json.writeStringField("mode", Integer.toOctalString(file.permissions()));
            if (file.template()) {
                json.writeBooleanField("template", true);
            }
            json.writeNumberField("size", file.size());
            json.writeStringField("sha256", file.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeMap(JsonGenerator json, String name, Map<String, String> values) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> value : values.entrySet()) {
            json.writeStringField(value.getKey(), value.getValue());
        }
        json.writeEndObject();
    }
}
