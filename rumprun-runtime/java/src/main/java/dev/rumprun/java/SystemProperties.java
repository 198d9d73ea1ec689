// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java;

import java.util.Properties;

/** What {@link System#getProperties} gives. */
public final class SystemProperties {

    private static final String VERSION = "21";
    private static final String ENCODING = "UTF-8";
    private static final String TEMPORARY = "java.io.tmpdir";

    private static Properties properties = defaults();

    private SystemProperties() {
    }

    private static Properties defaults() {
        Properties defaults = new Properties();
        defaults.setProperty("java.version", VERSION);
        defaults.setProperty("java.specification.version", VERSION);
        defaults.setProperty("java.vm.version", VERSION);
        defaults.setProperty("java.vm.name", "TeaVM");
        defaults.setProperty("java.vendor", "TeaVM");
        defaults.setProperty("java.class.path", "");
        // Of pieces: images of programs that name neither can do without a file system for it.
        defaults.setProperty("java.io.".concat("tmpdir"), "/".concat("tmp"));
        defaults.setProperty("os.name", "NetBSD");
        defaults.setProperty("os.arch", "amd64");
        defaults.setProperty("user.dir", "/");
        defaults.setProperty("user.home", "/");
        defaults.setProperty("user.name", "root");
        defaults.setProperty("user.language", "en");
        defaults.setProperty("file.encoding", ENCODING);
        defaults.setProperty("native.encoding", ENCODING);
        defaults.setProperty("file.separator", "/");
        defaults.setProperty("path.separator", ":");
        defaults.setProperty("line.separator", "\n");
        return defaults;
    }

    /** The directory for temporary files. */
    public static String temporaryDirectory() {
        return properties.getProperty(TEMPORARY);
    }

    /** They change with what is returned. */
    public static Properties all() {
        return properties;
    }

    /**
     * Sets all properties.
     *
     * @param all null for those that a program has at its start
     */
    public static void set(Properties all) {
        properties = all == null ? defaults() : all;
    }
}
