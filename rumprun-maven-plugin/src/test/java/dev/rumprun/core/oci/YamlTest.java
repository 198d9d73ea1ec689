// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.oci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "plain", "localhost:5000/team/app:1.0", "a: b", "a:", "- a", "# a", "a #b",
        "true", "No", "null", "~", "1", "1.5", "64Mi", "0x10", "1e3", "'", "\"", "\\", "{}", "[a]", "*a", "&a", "!a",
        "%a", "@a", "`a", "a\nb", "a\tb", "\u0000", "\u0085", "größe", "😀", "\u2028", "---", "...", "2001-01-01", "=", "<<", "|", ">", "?"})
    void texts(String text) throws IOException {
        Map<String, Object> map = Map.of("key", text, "list", List.of(Map.of("key", text)));
        assertThat(read(map)).isEqualTo(map);
    }

    @Test
    void structures() throws IOException {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("empty", Map.of());
        inner.put("none", List.of());
        inner.put("list", List.of(Map.of("a", Map.of("b", 1)), Map.of("c", List.of(Map.of("d", true)))));
        Map<String, Object> outer = Map.of("outer", inner);

        assertThat(read(outer)).isEqualTo(outer);
        assertThat(Yaml.document(outer)).isEqualTo("""
                outer:
                  empty: {}
                  none: []
                  list:
                    - a:
                        b: 1
                    - c:
                        - d: true
                """);
    }

    private static Map<?, ?> read(Map<String, ?> map) throws IOException {
        return new YAMLMapper().readValue(Yaml.document(map), Map.class);
    }
}
