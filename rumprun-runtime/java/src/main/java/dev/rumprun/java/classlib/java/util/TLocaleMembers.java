// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import dev.rumprun.java.Static;
import java.util.Locale;

/** Of {@link Locale}. */
public final class TLocaleMembers {

    private TLocaleMembers() {
    }

    /** Knows of languages, countries and variants. */
    @Static
    public static Locale forLanguageTag(String tag) {
        String[] parts = tag.split("-", 3);
        String language = parts[0].equals("und") ? "" : parts[0];
        return new Locale(language, parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    public static String getScript(Locale locale) {
        return "";
    }

    public static boolean hasExtensions(Locale locale) {
        return false;
    }

    public static Locale stripExtensions(Locale locale) {
        return locale;
    }
}
