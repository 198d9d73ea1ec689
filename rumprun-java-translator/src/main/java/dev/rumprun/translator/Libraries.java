// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import java.net.URL;

/** The libraries of a program: what is in jars. What is in directories was made by this build. */
record Libraries(ClassLoader loader) {

    boolean have(String type) {
        URL place = loader.getResource(type.replace('.', '/') + ".class");
        if (place == null) {
            // Made for a lambda expression, and named after the class with it.
            int nested = type.indexOf('$');
            return nested > 0 && have(type.substring(0, nested));
        }
        return place.getProtocol().equals("jar");
    }
}
