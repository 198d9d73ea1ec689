// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.charset;

import dev.rumprun.java.Static;
import java.nio.charset.Charset;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/** Of {@link Charset}. */
public final class TCharsetMembers {

    private TCharsetMembers() {
    }

    public static String toString(Charset charset) {
        return charset.name();
    }

    public static String displayName(Charset charset, Locale locale) {
        return charset.displayName();
    }

    @Static
    public static boolean isSupported(String name) {
        try {
            Charset.forName(name);
            return true;
        } catch (UnsupportedCharsetException e) {
            return false;
        }
    }
}
