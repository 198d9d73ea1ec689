// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.oci;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes YAML: maps with keys that need no quotes, lists of maps, texts, numbers and truths. */
final class Yaml {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z/](?:[A-Za-z0-9_./@-]|:(?=[A-Za-z0-9]))*");
    /** What JSON takes for characters, and YAML for ends of lines, or for nothing. */
    private static final Pattern BREAKS = Pattern.compile("[\u007f-\u009f\u2028\u2029\ufeff]");
    /** What some readers take for something else than a text. */
    private static final Set<String> WORDS =
            Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf");

    private Yaml() {
    }

    /** A document, with a line feed at its end. */
    static String document(Map<String, ?> map) {
        StringBuilder text = new StringBuilder();
        write(map, "", text);
        return text.toString();
    }

    private static void write(Map<?, ?> map, String indent, StringBuilder text) {
        map.forEach((key, value) -> {
            text.append(indent).append(scalar(key)).append(':');
            writeValue(value, indent, text);
        });
    }

    private static void writeValue(Object value, String indent, StringBuilder text) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            text.append('\n');
            write(map, indent + "  ", text);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            text.append('\n');
            for (Object item : list) {
                int begin = text.length();
                write((Map<?, ?>) item, indent + "    ", text);
                text.replace(begin, begin + indent.length() + 4, indent + "  - ");
            }
        } else {
            text.append(' ').append(value instanceof Map ? "{}" : value instanceof List ? "[]" : scalar(value))
                    .append('\n');
        }
    }

    private static String scalar(Object value) {
        String word = value.toString();
        boolean plain = PLAIN.matcher(word).matches() && !WORDS.contains(word.toLowerCase(Locale.ROOT));
        if (plain || !(value instanceof String)) {
            return word;
        }
        String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(word));
        return "\"" + BREAKS.matcher(quoted)
                .replaceAll(found -> String.format("\\\\u%04x", (int) found.group().charAt(0))) + "\"";
    }
}
