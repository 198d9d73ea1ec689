// SPDX-License-Identifier: Apache-2.0
package app;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Strings, characters, and where programs run. */
final class Texts {

    private Texts() {
    }

    static void print() {
        cases();
        strings();
        numbers();
        machine();
    }

    private static void cases() {
        for (String text : new String[] {"Straße", "İstanbul", "ΟΔΥΣΣΕΥΣ ΣΑΣ", "ﬁn ŉ ΐ", "\uD801\uDC00 x", "plain", "ALL", "é"}) {
            System.out.println(text.toUpperCase() + " " + text.toLowerCase() + " " + text.toLowerCase().length() + " "
                    + text.toUpperCase(Locale.ROOT).equalsIgnoreCase(text));
        }
        System.out.println("abc".compareToIgnoreCase("ABD") + " " + "K".equalsIgnoreCase("\u212A") + " "
                + ("same" == "same".toLowerCase()));
    }

    private static void strings() {
        System.out.println(" \t\n".isBlank() + " " + "\u2003".isBlank() + " " + "x".isBlank() + " " + "abc".startsWith("b", 1)
                + "abc".startsWith("b", -1) + "abc".startsWith("", 4));
        System.out.println("a\n  b\n".indent(2) + "|" + "   a\n b".indent(-2) + "|" + "x".<Integer>transform(String::length));
        System.out.println(new StringBuilder("a\uD83D\uDE00b").reverse() + " "
                + "a\r\nb\n\nc\r".lines().toList());
        System.out.println(Arrays.toString("a1b22c".split("\\d+")) + Arrays.toString(",a,,b,,".split(","))
                + Arrays.toString("abc".split("")) + Arrays.toString("a,b".split(",", -1))
                + Arrays.toString("1.2.3..".split("\\.", 2)) + Arrays.toString("a|b||".split("\\|"))
                + Arrays.toString("a.b".split(".")) + Arrays.toString(",".split(",", -1)));
        System.out.println(Character.isLetter('ß') + " " + Character.isWhitespace('\u00a0') + " "
                + Character.getType('€') + Arrays.toString(",".split(",")) + Arrays.toString("".split(","))
                + Arrays.toString("aXbXc".split("X", 2)) + Arrays.toString("a  b ".split("\\s*")));
    }

    private static void numbers() {
        System.out.println(Integer.parseUnsignedInt("4294967295") + " " + Long.parseUnsignedLong("18446744073709551615")
                + " " + Integer.parseInt("xx-12yy", 2, 5, 10) + " " + Integer.parseInt("\u0661\u0662") + " "
                + Long.toUnsignedString(-1) + " " + Long.parseLong("-zz", 36));
        System.out.println(Double.parseDouble(" 0x1.8p3 ") + " " + Double.parseDouble("1e400") + " "
                + Double.valueOf("-.5d") + " " + Float.parseFloat("3.4028236e38") + " " + Double.parseDouble("NaN") + " "
                + Double.parseDouble("2.2250738585072012e-308") + " " + Double.toHexString(0.1));
        System.out.println(Math.round(-2.5) + " " + Math.round(0.49999999999999994) + " " + Math.round(2.5f) + " "
                + Math.rint(2.5) + " " + Math.rint(-3.5) + " " + Math.log10(1000) + " " + Math.cbrt(27) + " "
                + Math.IEEEremainder(5, 3) + " " + Math.multiplyHigh(1L << 62, 12) + " " + Math.fma(2.0, 3, 1));
    }

    private static void machine() {
        assert System.nanoTime() == 0 : "assertions are off";
        System.out.println(Charset.defaultCharset() + " " + StandardCharsets.ISO_8859_1 + " "
                + Charset.isSupported("UTF-8") + Charset.isSupported("none") + " " + Locale.ROOT + " "
                + System.getProperty("file.separator") + System.getProperty("java.io.tmpdir")
                + System.getProperty("path.separator") + System.getProperty("none") + System.getProperty("none", "other"));
        System.out.println(System.setProperty("own", "1") + System.setProperty("own", "2") + System.getProperty("own")
                + System.getProperties().getProperty("own") + System.clearProperty("own") + System.getProperty("own"));
        try {
            System.getProperty("");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
