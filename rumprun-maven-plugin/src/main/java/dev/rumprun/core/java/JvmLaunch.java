// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a JVM in the guest needs. The places are those that the openjdk8 of rumprun-packages knows: it looks for its
 * library tree in {@code /jdk/jre/lib} alone.
 *
 * @param jreDirectory the library tree, with {@code rt.jar} in it
 * @param application the jars and classes of the program
 * @param arguments for the JVM: options, class path and main class
 */
public record JvmLaunch(Path jreDirectory, Path application, List<String> arguments) {

    /** The memory of the guest, in MB, that such a JVM is comfortable with. */
    public static final int MEMORY = 512;

    /** Where the guest has the program. */
    static final String APPLICATION = "/app";

    private static final String JAVA_HOME = "/jdk";
    private static final String LIBRARIES = JAVA_HOME + "/jre/lib";

    public JvmLaunch {
        arguments = List.copyOf(arguments);
    }

    /** The directories that the guest has as disks, by their mount points, in the order of the disks. */
    public Map<String, Path> disks() {
        Map<String, Path> disks = new LinkedHashMap<>();
        disks.put(LIBRARIES, jreDirectory);
        disks.put(APPLICATION, application);
        return disks;
    }

    /** Environment variables. */
    public Map<String, String> environment() {
        return Map.of("JAVA_HOME", JAVA_HOME);
    }
}
