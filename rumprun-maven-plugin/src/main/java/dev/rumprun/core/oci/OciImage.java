// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.oci;

import dev.rumprun.core.tar.TarFile;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A container image for machines of the kind amd64.
 *
 * @param layers of files; what changes least comes first
 * @param command what the container runs, with its arguments; may be empty
 * @param environment variables of the container
 * @param labels labels of the image, which are annotations of its manifest, too
 * @param created seconds since 1970
 */
public record OciImage(List<List<TarFile>> layers, List<String> command, SortedMap<String, String> environment,
        SortedMap<String, String> labels, OptionalLong created) {

    /**
     * An image.
     *
     * @throws IllegalArgumentException if a layer has two files of the same path
     */
    public OciImage {
        layers = layers.stream().map(List::copyOf).toList();
        command = List.copyOf(command);
        environment = Collections.unmodifiableSortedMap(new TreeMap<>(environment));
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        for (List<TarFile> layer : layers) {
            Set<String> paths = new HashSet<>();
            layer.stream().map(TarFile::path).filter(path -> !paths.add(path)).findFirst().ifPresent(path -> {
                throw new IllegalArgumentException("A layer has two files '" + path + "'");
            });
        }
    }
}
