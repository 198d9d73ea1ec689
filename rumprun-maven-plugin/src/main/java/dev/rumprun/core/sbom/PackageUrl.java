// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.sbom;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A package URL: the name of a package, whatever its kind, as bills of materials have it.
 *
 * @param type of the package: {@code maven}, {@code cargo}
 * @param namespace may be empty
 * @param name of the package
 * @param version may be empty
 * @param qualifiers by their names
 */
record PackageUrl(String type, String namespace, String name, String version, SortedMap<String, String> qualifiers) {

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_~";

    PackageUrl(String type, String namespace, String name, String version) {
        this(type, namespace, name, version, new TreeMap<>());
    }

    /** With one more qualifier, unless that is empty. */
    PackageUrl with(String qualifier, String value) {
        SortedMap<String, String> all = new TreeMap<>(qualifiers);
        if (!value.isEmpty()) {
            all.put(qualifier, value);
        }
        return new PackageUrl(type, namespace, name, version, all);
    }

    @Override
    public String toString() {
        String more = qualifiers.entrySet().stream()
                .map(qualifier -> qualifier.getKey() + "=" + encoded(qualifier.getValue()))
                .collect(Collectors.joining("&"));
        return "pkg:" + type + "/" + (namespace.isEmpty() ? "" : encoded(namespace) + "/") + encoded(name)
                + (version.isEmpty() ? "" : "@" + encoded(version)) + (more.isEmpty() ? "" : "?" + more);
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(b) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(String.format("%02X", b));
            }
        }
        return encoded.toString();
    }
}
