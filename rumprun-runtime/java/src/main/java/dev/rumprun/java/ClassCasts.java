// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java;

/** What the JDK says when a cast fails. */
final class ClassCasts {

    private ClassCasts() {
    }

    /** The message for a cast from one class to another. */
    static String message(String from, String to) {
        String fromModule = module(from);
        String toModule = module(to);
        return "class " + from + " cannot be cast to class " + to + " (" + (fromModule.equals(toModule)
                ? from + " and " + to + " are in " + fromModule
                : from + " is in " + fromModule + "; " + to + " is in " + toModule) + ")";
    }

    private static String module(String type) {
        String item = type.substring(type.lastIndexOf('[') + 1);
        boolean ofTheJdk = item.startsWith("java.") || item.startsWith("Ljava.")
                || type.startsWith("[") && !item.startsWith("L");
        return ofTheJdk ? "module java.base of loader 'bootstrap'" : "unnamed module of loader 'app'";
    }
}
