// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.stream;

import dev.rumprun.java.Static;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Of {@link Collectors}. */
public final class TCollectorsMembers {

    private TCollectorsMembers() {
    }

    @Static
    public static <T, K, V> Collector<T, ?, Map<K, V>> toMap(
            Function<? super T, ? extends K> key, Function<? super T, ? extends V> value) {
        return Collector.of(HashMap::new, (map, element) -> put(map, key.apply(element), value.apply(element)),
                (map, other) -> {
                    other.forEach((k, v) -> put(map, k, v));
                    return map;
                });
    }

    /** TeaVM's has no delimiter behind a first text that is empty. */
    @Static
    public static Collector<CharSequence, ?, String> joining(
            CharSequence delimiter, CharSequence prefix, CharSequence suffix) {
        return Collector.of(() -> new StringJoiner(delimiter, prefix, suffix),
                StringJoiner::add, StringJoiner::merge, StringJoiner::toString);
    }

    private static <K, V> void put(Map<K, V> map, K key, V value) {
        V old = map.putIfAbsent(key, Objects.requireNonNull(value));
        if (old != null) {
            throw new IllegalStateException(
                    "Duplicate key " + key + " (attempted merging values " + old + " and " + value + ")");
        }
    }
}
