// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * {@link Properties}. Entries come in the order of a {@link HashMap}. Nothing here waits, so no other thread runs
 * meanwhile.
 */
@SuppressWarnings("serial")
public class TProperties extends Hashtable<Object, Object> {

    private static final int LONGEST_LISTED = 40;

    protected volatile Properties defaults;
    private final Map<Object, Object> map = new HashMap<>();

    public TProperties() {
        this(null);
    }

    public TProperties(Properties defaults) {
        this.defaults = defaults;
    }

    public Object setProperty(String key, String value) {
        return put(key, value);
    }

    public String getProperty(String key) {
        return get(key) instanceof String value ? value : defaults == null ? null : defaults.getProperty(key);
    }

    public String getProperty(String key, String other) {
        String value = getProperty(key);
        return value == null ? other : value;
    }

    public void load(Reader source) throws IOException {
        PropertyText.read(Objects.requireNonNull(source, "reader parameter is null"), this::put);
    }

    public void load(InputStream source) throws IOException {
        load(new InputStreamReader(
                Objects.requireNonNull(source, "inStream parameter is null"), StandardCharsets.ISO_8859_1));
    }

    public void store(Writer target, String comment) throws IOException {
        PropertyText.write(map, comment, false, target);
    }

    public void store(OutputStream target, String comment) throws IOException {
        PropertyText.write(map, comment, true, new OutputStreamWriter(target, StandardCharsets.ISO_8859_1));
    }

    public void list(PrintStream target) {
        list(target::println);
    }

    public void list(PrintWriter target) {
        list(target::println);
    }

    private void list(Consumer<String> target) {
        target.accept("-- listing properties --");
        Map<Object, Object> all = new HashMap<>();
        addAll(all);
        all.forEach((key, value) -> {
            String text = (String) value;
            target.accept(key + "=" + (text.length() > LONGEST_LISTED
                    ? text.substring(0, LONGEST_LISTED - 3) + "..." : text));
        });
    }

    private void addAll(Map<Object, Object> all) {
        if (defaults != null) {
            for (Enumeration<?> names = defaults.propertyNames(); names.hasMoreElements();) {
                String name = (String) names.nextElement();
                all.put(name, defaults.getProperty(name));
            }
        }
        all.putAll(map);
    }

    public Enumeration<?> propertyNames() {
        Map<Object, Object> all = new HashMap<>();
        addAll(all);
        return Collections.enumeration(all.keySet());
    }

    public Set<String> stringPropertyNames() {
        Set<String> names = new HashSet<>(defaults == null ? Set.of() : defaults.stringPropertyNames());
        map.forEach((key, value) -> {
            if (key instanceof String name && value instanceof String) {
                names.add(name);
            }
        });
        return Collections.unmodifiableSet(names);
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public Enumeration<Object> keys() {
        return Collections.enumeration(map.keySet());
    }

    @Override
    public Enumeration<Object> elements() {
        return Collections.enumeration(map.values());
    }

    @Override
    public boolean contains(Object value) {
        return containsValue(value);
    }

    @Override
    public boolean containsValue(Object value) {
        return map.containsValue(Objects.requireNonNull(value));
    }

    @Override
    public boolean containsKey(Object key) {
        return map.containsKey(Objects.requireNonNull(key));
    }

    @Override
    public Object get(Object key) {
        return map.get(Objects.requireNonNull(key));
    }

    @Override
    public Object getOrDefault(Object key, Object other) {
        return map.getOrDefault(Objects.requireNonNull(key), other);
    }

    @Override
    public Object put(Object key, Object value) {
        return map.put(Objects.requireNonNull(key), Objects.requireNonNull(value));
    }

    @Override
    public Object putIfAbsent(Object key, Object value) {
        return map.putIfAbsent(Objects.requireNonNull(key), Objects.requireNonNull(value));
    }

    @Override
    public void putAll(Map<?, ?> others) {
        others.forEach(this::put);
    }

    @Override
    public Object remove(Object key) {
        return map.remove(Objects.requireNonNull(key));
    }

    @Override
    public boolean remove(Object key, Object value) {
        return map.remove(key, value);
    }

    @Override
    public boolean replace(Object key, Object old, Object value) {
        return map.replace(key, old, Objects.requireNonNull(value));
    }

    @Override
    public Object replace(Object key, Object value) {
        return map.replace(key, Objects.requireNonNull(value));
    }

    @Override
    public Object computeIfAbsent(Object key, Function<? super Object, ?> maker) {
        return map.computeIfAbsent(Objects.requireNonNull(key), maker);
    }

    @Override
    public Object computeIfPresent(Object key, BiFunction<? super Object, ? super Object, ?> change) {
        return map.computeIfPresent(Objects.requireNonNull(key), change);
    }

    @Override
    public Object compute(Object key, BiFunction<? super Object, ? super Object, ?> change) {
        return map.compute(Objects.requireNonNull(key), change);
    }

    @Override
    public Object merge(Object key, Object value, BiFunction<? super Object, ? super Object, ?> change) {
        return map.merge(Objects.requireNonNull(key), value, change);
    }

    @Override
    public void replaceAll(BiFunction<? super Object, ? super Object, ?> change) {
        map.replaceAll(change);
    }

    @Override
    public void forEach(BiConsumer<? super Object, ? super Object> action) {
        map.forEach(action);
    }

    @Override
    public void clear() {
        map.clear();
    }

    @Override
    public Set<Object> keySet() {
        return map.keySet();
    }

    @Override
    public Collection<Object> values() {
        return map.values();
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return map.entrySet();
    }

    @Override
    public boolean equals(Object other) {
        return map.equals(other);
    }

    @Override
    public int hashCode() {
        return map.hashCode();
    }

    @Override
    public Object clone() {
        TProperties clone = new TProperties(defaults);
        clone.putAll(map);
        return clone;
    }

    @Override
    protected void rehash() {
        // The map does that.
    }

    @Override
    public String toString() {
        return map.toString();
    }
}
