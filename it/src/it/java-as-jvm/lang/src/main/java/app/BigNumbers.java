// SPDX-License-Identifier: Apache-2.0
package app;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;

/** Large numbers from text, and from what is none. */
final class BigNumbers {

    private static final String[] TEXTS = {"++0", "+-0", "-+1", "--1", "+", "-", "", "1e", "1e+", "1.2.3", ".", "1_0",
        "0x1", "1e++5", "+.5", "5.", "-5.e-3", "1E5", "1e2147483648", "1e-2147483648", "1e12345678901", "1e0000000000012",
        " 1", "e5", "+123456789", "-0000123456789012345678", "123456789+", "1234567890123456789012345678 901",
        "12345678901234567890.12345x", "+1234567890123456789012345678901234567890.25E-7", "\u0661\u0662", "-0", "000"};

    private BigNumbers() {
    }

    static void print() {
        for (String text : TEXTS) {
            read(text, BigDecimal::new);
            read(text, BigInteger::new);
            read(text, each -> new BigInteger(each, 16));
            read(text, each -> new BigDecimal(("<" + each + ">").toCharArray(), 1, each.length()));
        }
        read("zz", each -> new BigInteger(each, 36));
        read("1012", each -> new BigInteger(each, 2));
        read("1", each -> new BigInteger(each, 37));
        read("1", each -> new BigDecimal(each.toCharArray(), 1, 1));
        String digits = "-9876543210".repeat(1) + "0123456789".repeat(60);
        BigInteger large = new BigInteger(digits);
        System.out.println(large.toString().equals(digits) + " " + large.hashCode() + " " + large.bitLength());
        System.out.println(new BigInteger(large.toString(31), 31).equals(large));
    }

    private static void read(String text, Function<String, Object> reader) {
        try {
            System.out.println(text + " is " + reader.apply(text));
        } catch (NumberFormatException e) {
            System.out.println(text + " " + e);
        }
    }
}
