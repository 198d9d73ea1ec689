// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import java.util.Map;

/** What to do without what the runtime library lacks, where that is known. */
final class Alternatives {

    private static final String ONE_PROGRAM = "a guest is one program and starts no others";
    private static final String NO_SCREEN = "a guest has no screen; print, or serve a page by HTTP";
    private static final String NO_TLS = "put a proxy that speaks TLS in front of the guest";
    private static final String NO_OBJECTS = "write and read the fields yourself, by DataOutputStream and DataInputStream";
    private static final String NO_CLASSES = "call constructors and methods in the program's own text";

    /** By beginnings of the names of classes and of their methods. */
    private static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("java.awt.", NO_SCREEN),
            Map.entry("javax.swing.", NO_SCREEN),
            Map.entry("javafx.", NO_SCREEN),
            Map.entry("java.lang.Process", ONE_PROGRAM),
            Map.entry("java.lang.Runtime.exec", ONE_PROGRAM),
            Map.entry("java.lang.Thread.getAllStackTraces", "Thread.getStackTrace() tells of the thread that calls it"),
            Map.entry("java.lang.management.", "Runtime tells how much memory there is"),
            Map.entry("java.lang.invoke.", NO_CLASSES),
            Map.entry("java.lang.reflect.", NO_CLASSES),
            Map.entry("java.io.ObjectOutputStream", NO_OBJECTS),
            Map.entry("java.io.ObjectInputStream", NO_OBJECTS),
            Map.entry("java.net.http.", "write the request to a java.net.Socket"),
            Map.entry("java.nio.channels.", "use java.net.Socket and its like, one thread for each"),
            Map.entry("java.sql.", "databases are reached by a java.net.Socket and a driver that needs no java.sql"),
            Map.entry("javax.net.ssl.", NO_TLS),
            Map.entry("java.security.cert.", NO_TLS));

    private Alternatives() {
    }

    /** What follows the words on a problem with a class or method of this name, if anything does. */
    static String to(String name) {
        return ALL.entrySet().stream()
                .filter(entry -> name.startsWith(entry.getKey()))
                .map(entry -> " (" + entry.getValue() + ")")
                .findFirst()
                .orElse("");
    }
}
