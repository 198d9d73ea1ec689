// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.logging;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;

/** {@link Level}. */
@SuppressWarnings("serial")
public class TLevel implements Serializable {

    public static final Level OFF = level("OFF", Integer.MAX_VALUE);
    public static final Level SEVERE = level("SEVERE", 1000);
    public static final Level WARNING = level("WARNING", 900);
    public static final Level INFO = level("INFO", 800);
    public static final Level CONFIG = level("CONFIG", 700);
    public static final Level FINE = level("FINE", 500);
    public static final Level FINER = level("FINER", 400);
    public static final Level FINEST = level("FINEST", 300);
    public static final Level ALL = level("ALL", Integer.MIN_VALUE);

    private static final List<Level> KNOWN = List.of(OFF, SEVERE, WARNING, INFO, CONFIG, FINE, FINER, FINEST, ALL);

    private final String name;
    private final int value;
    private final String bundle;

    protected TLevel(String name, int value) {
        this(name, value, null);
    }

    protected TLevel(String name, int value, String bundle) {
        this.name = Objects.requireNonNull(name);
        this.value = value;
        this.bundle = bundle;
    }

    private static Level level(String name, int value) {
        return (Level) (Object) new TLevel(name, value);
    }

    public static Level parse(String text) {
        for (Level level : KNOWN) {
            if (level.getName().equals(text)) {
                return level;
            }
        }
        int number;
        try {
            number = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Bad level \"" + text + "\"");
        }
        for (Level level : KNOWN) {
            if (level.intValue() == number) {
                return level;
            }
        }
        return level(text, number);
    }

    public String getName() {
        return name;
    }

    public String getLocalizedName() {
        return name;
    }

    public String getResourceBundleName() {
        return bundle;
    }

    public final int intValue() {
        return value;
    }

    @Override
    public final String toString() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Level level && level.intValue() == value;
    }

    @Override
    public int hashCode() {
        return value;
    }
}
