// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.sbom;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rumprun.core.io.JsonFile;
import dev.rumprun.core.io.PrettyJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A bill of materials in CycloneDX's format. Sorted, with no time of its own and a serial number that is made of its
 * contents: the same things give the same bytes.
 */
final class Bom {

    private static final String SPECIFICATION = "1.6";

    private final Component subject;
    private final Component tool;
    private final OptionalLong timestamp;
    private final SortedMap<String, Component> components = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> dependencies = new TreeMap<>();

    /**
     * An empty one.
     *
     * @param subject what it is of
     * @param tool what makes it
     * @param timestamp of it, in seconds since 1970
     */
    Bom(Component subject, Component tool, OptionalLong timestamp) {
        this.subject = subject;
        this.tool = tool;
        this.timestamp = timestamp;
        dependencies.put(subject.ref(), new TreeSet<>());
    }

    /** Adds a component; one that is there already stays. */
    Component add(Component component) {
        components.putIfAbsent(component.ref(), component);
        dependencies.putIfAbsent(component.ref(), new TreeSet<>());
        return component;
    }

    /** Notes that a component, or the subject, contains or needs another one. */
    void depends(Component from, Component on) {
        if (!from.ref().equals(on.ref())) {
            dependencies.get(from.ref()).add(on.ref());
        }
    }

    /** Writes it; an earlier one is replaced in one go. */
    void write(Path file) throws IOException {
        String text = PrettyJson.object(json -> write(json, ""));
        UUID content = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        JsonFile.write(file, json -> write(json, "urn:uuid:" + content));
    }

    private void write(JsonGenerator json, String serialNumber) throws IOException {
        json.writeStringField("$schema", "http://cyclonedx.org/schema/bom-" + SPECIFICATION + ".schema.json");
        json.writeStringField("bomFormat", "CycloneDX");
        json.writeStringField("specVersion", SPECIFICATION);
        if (!serialNumber.isEmpty()) {
            json.writeStringField("serialNumber", serialNumber);
        }
        json.writeNumberField("version", 1);
        writeMetadata(json);
        json.writeArrayFieldStart("components");
        for (Component component : components.values()) {
            component.write(json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("dependencies");
        for (String ref : dependencies.keySet()) {
            json.writeStartObject();
            json.writeStringField("ref", ref);
            json.writeFieldName("dependsOn");
            String[] others = dependencies.get(ref).toArray(String[]::new);
            json.writeArray(others, 0, others.length);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeMetadata(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("metadata");
        if (timestamp.isPresent()) {
            json.writeStringField("timestamp", Instant.ofEpochSecond(timestamp.getAsLong()).toString());
        }
        json.writeObjectFieldStart("tools");
        json.writeArrayFieldStart("components");
        tool.write(json);
        json.writeEndArray();
        json.writeEndObject();
        json.writeFieldName("component");
        subject.write(json);
        json.writeEndObject();
    }
}
