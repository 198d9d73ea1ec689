// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.com.sun.net.httpserver;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@link com.sun.net.httpserver.Headers}. */
public class THeaders implements Map<String, List<String>> {

    private final Map<String, List<String>> headers = new HashMap<>(32);

    /** Names begin with a capital letter, and have no other. */
    private static String normalize(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '\r' || name.charAt(i) == '\n') {
                throw new IllegalArgumentException("illegal character in key");
            }
        }
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1).toLowerCase();
    }

    /** A value may go on in another line, which begins with a blank. */
    private static void check(String value) {
        for (int i = 0; value != null && i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\n') {
                throw new IllegalArgumentException("Illegal LF found in header");
            }
            if (c == '\r') {
                if (i >= value.length() - 2) {
                    throw new IllegalArgumentException("Illegal CR found in header");
                }
                if (value.charAt(i + 1) != '\n') {
                    throw new IllegalArgumentException("Illegal char found after CR in header");
                }
                if (value.charAt(i + 2) != ' ' && value.charAt(i + 2) != '\t') {
                    throw new IllegalArgumentException("No whitespace found after CRLF in header");
                }
                i += 2;
            }
        }
    }

    public String getFirst(String key) {
        List<String> values = get(key);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    public void add(String key, String value) {
        check(value);
        headers.computeIfAbsent(normalize(key), k -> new LinkedList<>()).add(value);
    }

    public void set(String key, String value) {
        check(value);
        List<String> values = new LinkedList<>();
        values.add(value);
        headers.put(normalize(key), values);
    }

    @Override
    public int size() {
        return headers.size();
    }

    @Override
    public boolean isEmpty() {
        return headers.isEmpty();
    }

    @Override
    public boolean containsKey(Object key) {
        return key instanceof String && headers.containsKey(normalize((String) key));
    }

    @Override
    public boolean containsValue(Object value) {
        return headers.containsValue(value);
    }

    @Override
    public List<String> get(Object key) {
        return headers.get(normalize((String) key));
    }

    @Override
    public List<String> put(String key, List<String> values) {
        values.forEach(THeaders::check);
        return headers.put(normalize(key), values);
    }

    @Override
    public List<String> remove(Object key) {
        return headers.remove(normalize((String) key));
    }

    @Override
    public void putAll(Map<? extends String, ? extends List<String>> others) {
        others.forEach(this::put);
    }

    @Override
    public void clear() {
        headers.clear();
    }

    @Override
    public Set<String> keySet() {
        return headers.keySet();
    }

    @Override
    public Collection<List<String>> values() {
        return headers.values();
    }

    @Override
    public Set<Map.Entry<String, List<String>>> entrySet() {
        return headers.entrySet();
    }

    @Override
    public boolean equals(Object other) {
        return headers.equals(other instanceof THeaders ? ((THeaders) other).headers : other);
    }

    @Override
    public int hashCode() {
        return headers.hashCode();
    }
}
