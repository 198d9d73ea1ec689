// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.files;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.Objects;

/** Charsets by the names that java.io takes and gives. */
public final class Encodings {

    private Encodings() {
    }

    public static Charset charset(String name) throws UnsupportedEncodingException {
        Objects.requireNonNull(name, "charsetName");
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new UnsupportedEncodingException(name);
        }
    }

    /** What a charset was called before there were standard names. */
    public static String oldName(Charset charset) {
        return switch (charset.name()) {
            case "UTF-8" -> "UTF8";
            case "ISO-8859-1" -> "ISO8859_1";
            case "US-ASCII" -> "ASCII";
            default -> charset.name();
        };
    }
}
