// SPDX-License-Identifier: Apache-2.0
package app;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Formattable;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/** What String.format() does. */
final class Formats {

    private Formats() {
    }

    static void print() {
        whole();
        fractions();
        others();
        bad();
    }

    private static void print(String format, Object... arguments) {
        try {
            System.out.println(format + " -> [" + String.format(format, arguments) + "]");
        } catch (RuntimeException e) {
            System.out.println(format + " -> " + e);
        }
    }

    private static void whole() {
        for (String format : List.of("%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%,d", "%(d", "%(,09d", "%+,012d",
                "%x", "%#x", "%08X", "%#o", "%o", "%#010x", "%c")) {
            for (Object value : new Object[] {33, 0x41, -1234567, 65L, (byte) -2, (short) -3, null,
                    new BigInteger("-123456789012345678901234567890")}) {
                print(format, value);
            }
        }
    }

    private static void fractions() {
        for (String format : List.of("%f", "%.0f", "%.1f", "%10.3f|", "%-12.2f|", "%012.3f", "%+.2f", "%,.2f", "%(.1f",
                "%#.0f", "%e", "%.2e", "%.0E", "%015e", "%g", "%.3g", "%.0g", "%12G", "%a", "%.3a", "%A")) {
            for (Object value : new Object[] {0.0, -0.0, 1.5, 2.5, 0.25, 0.045, 9.995, -1234567.891, 1e-7, 1.0e23,
                    123456.5f, 0.00012345, 99999.95, 1e300, Double.MIN_NORMAL, Double.NaN, Double.NEGATIVE_INFINITY, null,
                    new BigDecimal("12345.6789")}) {
                print(format, value);
            }
        }
    }

    private static void others() {
        print("%b %B %b %b", true, false, null, "x");
        print("%h %H", "hello", "hello");
        print("%s|%10s|%-10s|%.2s|%S", "text", "right", "left", "cut", "upper");
        print("%2$s %1$s %<s %s %s", "a", "b");
        print("%c%C%c", 'x', 'y', 0x1F600);
        print("100%% %5%|%-5%|%n");
        print("%s %s", new int[0].length, List.of(1, 2));
        print("%-8s|%8S", new Own(), new Own());
        System.out.println(String.format(Locale.ROOT, "%,.3f", 1234.5) + " " + "%s-%s".formatted(1, 2));
        System.out.println(new Formatter().format("%d", 1).format(" %s", "more"));
        System.out.printf("%s %d%n", "printf", 3);
    }

    private static final class Own implements Formattable {
        @Override
        public void formatTo(Formatter formatter, int flags, int width, int precision) {
            formatter.format("own %d %d %d", flags, width, precision);
        }
    }

    private static void bad() {
        print("%d", "x");
        print("%f", 1);
        print("%x", 1.5);
        print("%c", "long");
        print("%q", 1);
        print("%", 1);
        print("%5", 1);
        print("%.d", 1);
        print("%.2d", 1);
        print("%s %s", 1);
        print("%<s", 1);
        print("%3$s", 1);
        print("%-d", 1);
        print("%05s", 1);
        print("%--5d", 1);
        print("%-05d", 1);
        print("%+ d", 1);
        print("%+x", 1);
        print("%,x", 1);
        print("%#d", 1);
        print("%#s", 1);
        print("%#b", 1);
        print("%5n");
        print("%.3c", 'c');
        print("%c", -1);
        print("%,e", 1.0);
    }
}
