// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.sbom;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A component, as CycloneDX knows it.
 *
 * @param ref its name in this bill of materials
 * @param type one of CycloneDX's
 * @param group may be empty
 * @param name of it
 * @param version may be empty
 * @param details what else is known: fields with texts, such as {@code purl}
 * @param sha256 of its file; may be empty
 * @param licences of it
 * @param properties of our own
 */
record Component(String ref, String type, String group, String name, String version, Map<String, String> details,
        String sha256, List<Licence> licences, List<Map.Entry<String, String>> properties) {

    static final String APPLICATION = "application";
    static final String LIBRARY = "library";
    static final String FILE = "file";

    private static final String OWN = "rumprun:";

    static Component of(String ref, String type, String name) {
        return new Component(ref, type, "", name, "", Map.of(), "", List.of(), List.of());
    }

    /** A package whose URL is its name. */
    static Component of(String type, Coordinates coordinates) {
        return of(coordinates.purl(), type, coordinates.artifact()).group(coordinates.group())
                .version(coordinates.version()).detail("purl", coordinates.purl());
    }

    Component group(String text) {
        return new Component(ref, type, text, name, version, details, sha256, licences, properties);
    }

    Component version(String text) {
        return new Component(ref, type, group, name, text, details, sha256, licences, properties);
    }

    Component detail(String field, String text) {
        Map<String, String> all = new TreeMap<>(details);
        all.put(field, text);
        return new Component(ref, type, group, name, version, all, sha256, licences, properties);
    }

    Component sha256(String digest) {
        return new Component(ref, type, group, name, version, details, digest, licences, properties);
    }

    Component licences(List<Licence> all) {
        return new Component(ref, type, group, name, version, details, sha256, all, properties);
    }

    Component property(String key, String value) {
        List<Map.Entry<String, String>> all = new ArrayList<>(properties);
        all.add(Map.entry(OWN + key, value));
        return new Component(ref, type, group, name, version, details, sha256, licences, all);
    }

    /** Writes it as an object. */
    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type);
        json.writeStringField("bom-ref", ref);
        writeUnlessEmpty(json, "group", group);
        json.writeStringField("name", name);
        writeUnlessEmpty(json, "version", version);
        for (Map.Entry<String, String> detail : details.entrySet()) {
            json.writeStringField(detail.getKey(), detail.getValue());
        }
        if (!sha256.isEmpty()) {
            json.writeArrayFieldStart("hashes");
            json.writeStartObject();
            json.writeStringField("alg", "SHA-256");
            json.writeStringField("content", sha256);
            json.writeEndObject();
            json.writeEndArray();
        }
        writeLicences(json);
        writeProperties(json);
        json.writeEndObject();
    }

    private void writeLicences(JsonGenerator json) throws IOException {
        if (licences.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("licenses");
        for (Licence licence : licences) {
            json.writeStartObject();
            json.writeObjectFieldStart("license");
            json.writeStringField(licence.isIdentifier() ? "id" : "name", licence.name());
            if (isUrl(licence.url())) {
                json.writeStringField("url", licence.url());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeProperties(JsonGenerator json) throws IOException {
        if (properties.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("properties");
        for (Map.Entry<String, String> property : properties) {
            json.writeStartObject();
            json.writeStringField("name", property.getKey());
            json.writeStringField("value", property.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeUnlessEmpty(JsonGenerator json, String field, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(field, text);
        }
    }

    private static boolean isUrl(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
