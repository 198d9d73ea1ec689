// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import java.nio.file.Path;

/** Where a program's objects, records and logs are kept. */
public final class WorkDirectory {

    /** In a work directory: what a guest has of a Java program that a JVM runs. */
    public static final String APPLICATION = "jvm";

    private WorkDirectory() {
    }

    /**
     * The work directory of a program: plain characters only, as Rumprun's tools do not quote paths, and different for
     * different names.
     */
    public static Path of(Path buildDirectory, String name) {
        String plain = name.replaceAll("^\\.+|[^A-Za-z0-9._-]", "_");
        String suffix = plain.equals(name) ? "" : "-" + Integer.toHexString(name.hashCode());
        return buildDirectory.resolve("rumprun").resolve(plain + suffix);
    }
}
