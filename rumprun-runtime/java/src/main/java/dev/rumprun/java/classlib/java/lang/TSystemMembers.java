// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

import dev.rumprun.java.Environment;
import dev.rumprun.java.Static;
import dev.rumprun.java.SystemProperties;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Properties;

/** Of {@link System}. */
public final class TSystemMembers {

    private TSystemMembers() {
    }

    /** TeaVM has {@code System.in} read by this. */
    @Static
    public static InputStream in() {
        return StandardInput.stream();
    }

    @Static
    public static void setIn(InputStream stream) {
        StandardInput.set(stream);
    }

    /** TeaVM has {@code System.err} read by this. */
    @Static
    public static PrintStream err() {
        return StandardErrors.stream();
    }

    @Static
    public static void setErr(PrintStream stream) {
        StandardErrors.set(stream);
    }

    @Static
    public static void exit(int status) {
        Runtime.getRuntime().exit(status);
    }

    @Static
    public static String getenv(String name) {
        return Environment.get(name);
    }

    @Static
    public static Map<String, String> getenv() {
        return Environment.all();
    }

    @Static
    public static Properties getProperties() {
        return SystemProperties.all();
    }

    @Static
    public static void setProperties(Properties properties) {
        SystemProperties.set(properties);
    }

    @Static
    public static String getProperty(String key) {
        return SystemProperties.all().getProperty(checked(key));
    }

    @Static
    public static String getProperty(String key, String other) {
        return SystemProperties.all().getProperty(checked(key), other);
    }

    @Static
    public static String setProperty(String key, String value) {
        return (String) SystemProperties.all().setProperty(checked(key), value);
    }

    @Static
    public static String clearProperty(String key) {
        return (String) SystemProperties.all().remove(checked(key));
    }

    private static String checked(String key) {
        if (key == null) {
            throw new NullPointerException("key can't be null");
        }
        if (key.isEmpty()) {
            throw new IllegalArgumentException("key can't be empty");
        }
        return key;
    }
}
