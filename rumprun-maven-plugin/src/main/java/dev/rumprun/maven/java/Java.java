// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.java;

import dev.rumprun.core.java.JavaRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The Java program that the project is. */
public final class Java {

    /** The class with the main method; by default the one that maven-jar-plugin names, else the only one. */
    String mainClass;

    /** The heap at the start. */
    String minHeap = "4m";

    /** The largest heap; by default half of the memory that the guest has free when the program begins. */
    String maxHeap;

    /** {@code SIMPLE} or {@code ADVANCED}. */
    String optimization = "SIMPLE";

    /** What {@code System.getProperty} gives. */
    Map<String, String> systemProperties;

    /** The largest heap, as the user wrote it. */
    public Optional<String> maxHeap() {
        return Optional.ofNullable(maxHeap);
    }

    /**
     * The request that this stands for.
     *
     * @param defaultMainClass if the user names none
     * @param classes the directory of the project's classes
     * @param libraries the project's dependencies
     */
    public JavaRequest request(Optional<String> defaultMainClass, Path classes, List<Path> libraries) {
        SortedMap<String, String> properties = new TreeMap<>();
        (systemProperties == null ? Map.<String, String>of() : systemProperties)
                .forEach((name, value) -> properties.put(name, value == null ? "" : value));
        return new JavaRequest(Optional.ofNullable(mainClass).or(() -> defaultMainClass), classes, libraries, minHeap,
                maxHeap(), optimization, properties);
    }
}
