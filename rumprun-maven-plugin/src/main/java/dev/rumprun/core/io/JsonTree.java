// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value in JSON. Asked for what it has not, it has nothing: whoever reads it decides what that means. */
public final class JsonTree {

    private final Object value;

    private JsonTree(Object value) {
        this.value = value;
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it is not JSON
     */
    public static JsonTree read(Path file) throws IOException {
        return read(Files.readString(file));
    }

    /**
     * Reads a text.
     *
     * @throws IOException if it is not JSON
     */
    public static JsonTree read(String text) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            if (parser.nextToken() == null) {
                throw new IOException("There is no JSON");
            }
            return new JsonTree(value(parser));
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                map.put(name, value(parser));
            }
            return map;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
    }

    /** The value of a field; an empty tree if this is no object, or has no such field. */
    public JsonTree get(String field) {
        Object found = value instanceof Map<?, ?> map ? map.get(field) : null;
        return new JsonTree(found == null ? "" : found);
    }

    /** The fields of an object, in their order; none if it is no object. */
    public Map<String, JsonTree> fields() {
        Map<String, JsonTree> fields = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, field) -> fields.put(name.toString(), new JsonTree(field)));
        }
        return fields;
    }

    /** The elements of an array; none if it is no array. */
    public List<JsonTree> elements() {
        return value instanceof List<?> list ? list.stream().map(element -> new JsonTree(element)).toList() : List.of();
    }

    /** A text or number; nothing if it is something else, or empty. */
    public Optional<String> text() {
        return Optional.of(value).filter(String.class::isInstance).map(String.class::cast)
                .filter(text -> !text.isEmpty());
    }
}
