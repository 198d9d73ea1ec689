// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.oci;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What Kubernetes is to run.
 *
 * @param name of the program
 * @param reference of the container image, as {@code registry/name:tag}
 * @param memory of the guest, in MB
 * @param labels of the container image, such as {@code org.opencontainers.image.version}
 * @param created seconds since 1970
 */
public record Workload(
        String name, String reference, int memory, SortedMap<String, String> labels, OptionalLong created) {

    private static final int MAX_NAME = 63;

    public Workload {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    /** The name as Kubernetes takes it: small letters, digits and hyphens, with a letter at its beginning. */
    String kubernetesName() {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+", "");
        String whole = plain.replaceAll("-+$", "").isEmpty() ? "rumprun" : plain;
        return whole.substring(0, Math.min(MAX_NAME, whole.length())).replaceAll("-+$", "");
    }

    /** What Kubernetes knows it by. */
    Map<String, Object> metadata() {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("name", kubernetesName());
        metadata.put("labels", kubernetesLabels());
        return metadata;
    }

    /** The labels by which services find it. */
    Map<String, Object> kubernetesLabels() {
        return Map.of("app.kubernetes.io/name", kubernetesName());
    }
}
