// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

import dev.rumprun.java.Resources;
import dev.rumprun.java.Static;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** All class loaders know the files that the program brings along. */
public final class TClassLoaderMembers {

    private TClassLoaderMembers() {
    }

    public static InputStream getResourceAsStream(ClassLoader self, String name) {
        return Resources.open(name);
    }

    public static URL getResource(ClassLoader self, String name) {
        return Resources.find(name);
    }

    public static Enumeration<URL> getResources(ClassLoader self, String name) {
        URL found = Resources.find(name);
        return Collections.enumeration(found == null ? List.of() : List.of(found));
    }

    @Static
    public static InputStream getSystemResourceAsStream(String name) {
        return Resources.open(name);
    }

    @Static
    public static URL getSystemResource(String name) {
        return Resources.find(name);
    }
}
