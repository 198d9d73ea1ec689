// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import java.util.Locale;

/** Texts and figures for pages. */
final class Html {

    private static final int KILO = 1000;
    private static final int FEW = 10 * KILO;

    private Html() {
    }

    /** A text that is a text in elements and attributes, whatever is in it. */
    static String text(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> {
                    // Others have no place in a page.
                    boolean isControl = c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0
                            || c >= 0xd800 && c < 0xe000 || (c & 0xfffe) == 0xfffe;
                    text.appendCodePoint(isControl ? 0xfffd : c);
                }
            }
        });
        return text.toString();
    }

    /** A number of bytes in full. */
    static String bytes(long bytes) {
        return String.format(Locale.ROOT, "%,d", bytes);
    }

    /** A number of bytes in a few characters. */
    static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        if (bytes < FEW) {
            return String.format(Locale.ROOT, "%.1f kB", (double) bytes / KILO);
        }
        if (bytes < KILO * KILO) {
            return Math.round((double) bytes / KILO) + " kB";
        }
        return String.format(Locale.ROOT, "%.2f MB", (double) bytes / (KILO * KILO));
    }

    /** A part of a whole. */
    static String percent(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f %%", whole > 0 ? 100.0 * part / whole : 0);
    }
}
