// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormatSymbols;
import java.util.DuplicateFormatFlagsException;
import java.util.FormatFlagsConversionMismatchException;
import java.util.Formattable;
import java.util.FormattableFlags;
import java.util.Formatter;
import java.util.IllegalFormatCodePointException;
import java.util.IllegalFormatConversionException;
import java.util.IllegalFormatFlagsException;
import java.util.IllegalFormatPrecisionException;
import java.util.IllegalFormatWidthException;
import java.util.Locale;
import java.util.MissingFormatWidthException;
import java.util.UnknownFormatConversionException;

/** One specifier of a format, such as {@code %-5s}. */
final class Specifier {

    private static final String FLAGS = "-#+ 0,(<";
    private static final int NONE = -1;
    private static final int DEFAULT_PRECISION = 6;
    private static final int GROUP = 3;
    private static final int FRACTION_BITS = 52;
    private static final int NIBBLE = 4;

    private int length;
    private int argument;
    private String flags = "";
    private int width = NONE;
    private int precision = NONE;
    private char conversion;
    private boolean isUpperCase;

    private Specifier() {
    }

    // Reading.

    static Specifier read(String format, int percent) {
        Specifier specifier = new Specifier();
        int index = percent + 1;
        int digits = digits(format, index);
        if (digits > index && format.startsWith("$", digits) && format.charAt(index) != '0') {
            specifier.argument = Integer.parseInt(format.substring(index, digits));
            index = digits + 1;
        }
        while (index < format.length() && FLAGS.indexOf(format.charAt(index)) >= 0) {
            String flag = format.substring(index, ++index);
            if (specifier.flags.contains(flag)) {
                throw new DuplicateFormatFlagsException(flag);
            }
            specifier.flags += flag;
        }
        digits = digits(format, index);
        if (digits > index) {
            specifier.width = Integer.parseInt(format.substring(index, digits));
            index = digits;
        }
        if (format.startsWith(".", index)) {
            digits = digits(format, index + 1);
            if (digits == index + 1) {
                throw TFormatter.unknown(format, percent);
            }
            specifier.precision = Integer.parseInt(format.substring(index + 1, digits));
            index = digits;
        }
        if (index == format.length()) {
            throw TFormatter.unknown(format, percent);
        }
        char conversion = format.charAt(index);
        if ("bBhHsScCdoxXeEfgGaA%n".indexOf(conversion) < 0) {
            throw new UnknownFormatConversionException(String.valueOf(conversion));
        }
        specifier.isUpperCase = Character.isUpperCase(conversion);
        specifier.conversion = Character.toLowerCase(conversion);
        specifier.length = index + 1 - percent;
        specifier.check();
        return specifier;
    }

    private static int digits(String format, int from) {
        int index = from;
        while (index < format.length() && format.charAt(index) >= '0' && format.charAt(index) <= '9') {
            index++;
        }
        return index;
    }

    private void check() {
        switch (conversion) {
            case 'b', 'h' -> checkGeneral("#+ 0,(");
            case 's' -> checkGeneral("+ 0,(");
            case 'c' -> {
                checkNoPrecision();
                checkGeneral("#+ 0,(");
            }
            case 'd' -> {
                checkNumber();
                checkNoPrecision();
                refuse("#");
            }
            case 'o', 'x' -> {
                checkNumber();
                checkNoPrecision();
                refuse(",");
            }
            case 'a' -> {
                checkNumber();
                refuse("(,");
            }
            case 'e' -> {
                checkNumber();
                refuse(",");
            }
            case 'g' -> {
                checkNumber();
                refuse("#");
            }
            case 'f' -> checkNumber();
            default -> checkText();
        }
    }

    private void checkGeneral(String refused) {
        if (refused.startsWith("#")) {
            refuse("#");
        }
        if (has('-')) {
            checkWidth();
        }
        refuse(refused);
    }

    private void checkNumber() {
        if (has('-') || has('0')) {
            checkWidth();
        }
        if (has('+') && has(' ') || has('-') && has('0')) {
            throw new IllegalFormatFlagsException(sortedFlags());
        }
    }

    private void checkText() {
        checkNoPrecision();
        if (conversion == 'n') {
            if (width != NONE) {
                throw new IllegalFormatWidthException(width);
            }
            if (!flags.isEmpty()) {
                throw new IllegalFormatFlagsException(sortedFlags());
            }
        } else {
            if (!flags.isEmpty() && !flags.equals("-")) {
                throw new IllegalFormatFlagsException(sortedFlags());
            }
            if (has('-')) {
                checkWidth();
            }
        }
    }

    private void checkNoPrecision() {
        if (precision != NONE) {
            throw new IllegalFormatPrecisionException(precision);
        }
    }

    private void checkWidth() {
        if (width == NONE) {
            throw new MissingFormatWidthException(toString());
        }
    }

    private void refuse(String refused) {
        for (int i = 0; i < refused.length(); i++) {
            if (has(refused.charAt(i))) {
                throw new FormatFlagsConversionMismatchException(refused.substring(i, i + 1), conversion);
            }
        }
    }

    private boolean has(char flag) {
        return flags.indexOf(flag) >= 0;
    }

    private String sortedFlags() {
        StringBuilder sorted = new StringBuilder();
        for (int i = 0; i < FLAGS.length(); i++) {
            if (has(FLAGS.charAt(i))) {
                sorted.append(FLAGS.charAt(i));
            }
        }
        return sorted.toString();
    }

    @Override
    public String toString() {
        return "%" + sortedFlags() + (argument > 0 ? argument + "$" : "") + (width == NONE ? "" : width)
                + (precision == NONE ? "" : "." + precision)
                + (isUpperCase ? Character.toUpperCase(conversion) : conversion);
    }

    /** How many characters of the format it is. */
    int length() {
        return length;
    }

    /** From one on; 0 for the next, or the last. */
    int argument() {
        return argument;
    }

    boolean takesLast() {
        return has('<');
    }

    boolean takesNothing() {
        return conversion == '%' || conversion == 'n';
    }

    // Writing.

    String text() {
        return conversion == 'n' ? System.lineSeparator() : justified("%");
    }

    boolean formatItself(Formatter formatter, Object value) {
        if (conversion == 's' && value instanceof Formattable formattable) {
            int set = (has('-') ? FormattableFlags.LEFT_JUSTIFY : 0)
                    | (isUpperCase ? FormattableFlags.UPPERCASE : 0)
                    | (has('#') ? FormattableFlags.ALTERNATE : 0);
            formattable.formatTo(formatter, set, width, precision);
            return true;
        }
        return false;
    }

    String text(Object value, Locale locale) {
        return switch (conversion) {
            case 'b' -> general(String.valueOf(value instanceof Boolean ? value : value != null));
            case 'h' -> general(value == null ? "null" : Integer.toHexString(value.hashCode()));
            case 's' -> {
                refuse("#");
                yield general(String.valueOf(value));
            }
            case 'c' -> general(character(value));
            default -> value == null ? general("null") : number(value, locale);
        };
    }

    private String general(String text) {
        String cut = precision != NONE && precision < text.length() ? text.substring(0, precision) : text;
        return justified(isUpperCase ? cut.toUpperCase() : cut);
    }

    private String justified(String text) {
        if (text.length() >= width) {
            return text;
        }
        String blanks = " ".repeat(width - text.length());
        return has('-') ? text + blanks : blanks + text;
    }

    private String character(Object value) {
        if (value == null || value instanceof Character) {
            return String.valueOf(value);
        }
        if (value instanceof Byte || value instanceof Short || value instanceof Integer) {
            int codePoint = ((Number) value).intValue();
            if (!Character.isValidCodePoint(codePoint)) {
                throw new IllegalFormatCodePointException(codePoint);
            }
            return new String(Character.toChars(codePoint));
        }
        throw wrong(value);
    }

    private IllegalFormatConversionException wrong(Object value) {
        return new IllegalFormatConversionException(conversion, value.getClass());
    }

    private String number(Object value, Locale locale) {
        boolean isWhole = "dox".indexOf(conversion) >= 0;
        String text;
        if (isWhole && (value instanceof Byte || value instanceof Short || value instanceof Integer
                || value instanceof Long)) {
            text = whole((Number) value, locale);
        } else if (isWhole && value instanceof BigInteger number) {
            text = whole(number, locale);
        } else if (!isWhole && (value instanceof Float || value instanceof Double)) {
            text = fraction(((Number) value).doubleValue(), locale);
        } else if (!isWhole && conversion != 'a' && value instanceof BigDecimal number) {
            text = signed(number.signum() < 0, decimal(Decimal.of(number.abs()), number.signum() < 0, locale));
        } else {
            throw wrong(value);
        }
        return justified(text);
    }

    private String whole(Number value, Locale locale) {
        long number = value.longValue();
        if (conversion == 'd') {
            String digits = Long.toString(number);
            return number < 0
                    ? signed(true, localized(digits.substring(1), width, true, locale))
                    : signed(false, localized(digits, width, false, locale));
        }
        refuse("( +");
        if (number < 0 && !(value instanceof Long)) {
            int bits = value instanceof Integer ? Integer.SIZE : value instanceof Short ? Short.SIZE : Byte.SIZE;
            number += 1L << bits;
        }
        return prefixed(conversion == 'o' ? Long.toOctalString(number) : Long.toHexString(number), 0);
    }

    private String whole(BigInteger number, Locale locale) {
        boolean isNegative = number.signum() < 0;
        BigInteger size = number.abs();
        if (conversion == 'd') {
            return signed(isNegative, localized(size.toString(), width, isNegative, locale));
        }
        String digits = size.toString(conversion == 'o' ? 8 : 16);
        return signed(isNegative, prefixed(digits, signed(isNegative, "").length()));
    }

    /** Octal and hexadecimal digits with what stands before them. */
    private String prefixed(String digits, int sign) {
        String prefix = !has('#') ? "" : conversion == 'o' ? "0" : "0x";
        int zeros = has('0') ? Math.max(width - sign - prefix.length() - digits.length(), 0) : 0;
        String text = prefix + "0".repeat(zeros) + digits;
        return isUpperCase ? text.toUpperCase() : text;
    }

    private String signed(boolean isNegative, String text) {
        if (isNegative) {
            return has('(') ? "(" + text + ")" : "-" + text;
        }
        return has('+') ? "+" + text : has(' ') ? " " + text : text;
    }

    private String fraction(double number, Locale locale) {
        if (Double.isNaN(number)) {
            return isUpperCase ? "NAN" : "NaN";
        }
        boolean isNegative = Double.compare(number, 0) < 0;
        double size = Math.abs(number);
        String text;
        if (Double.isInfinite(size)) {
            text = isUpperCase ? "INFINITY" : "Infinity";
        } else if (conversion == 'a') {
            text = hexadecimal(size, signed(isNegative, "").length());
        } else {
            text = decimal(Decimal.of(size), isNegative, locale);
        }
        return signed(isNegative, text);
    }

    private String decimal(Decimal number, boolean isNegative, Locale locale) {
        int digits = precision == NONE ? DEFAULT_PRECISION : precision;
        if (conversion == 'f') {
            return localized(pointed(number.fixed(digits)), width, isNegative, locale);
        }
        if (conversion == 'g') {
            digits = Math.max(digits, 1);
            Decimal rounded = number.rounded(digits);
            int power = rounded.digits().isEmpty() ? 0 : rounded.exponent() - 1;
            if (power >= -4 && power < digits) {
                return localized(number.fixed(digits - 1 - power), width, isNegative, locale);
            }
            digits--;
        }
        Decimal rounded = number.rounded(digits + 1);
        String power = (isUpperCase ? "E" : "e") + rounded.power();
        int left = width == NONE ? NONE : width - power.length();
        return localized(pointed(rounded.mantissa(digits)), left, isNegative, locale) + power;
    }

    /** With a point, even if nothing stands behind it. */
    private String pointed(String digits) {
        return has('#') && digits.indexOf('.') < 0 ? digits + "." : digits;
    }

    private String hexadecimal(double number, int sign) {
        String text = Double.toHexString(number);
        if (precision != NONE && precision < FRACTION_BITS / NIBBLE && number >= Double.MIN_NORMAL) {
            text = Double.toHexString(cut(number, FRACTION_BITS - NIBBLE * Math.max(precision, 1)));
        }
        int power = text.indexOf('p');
        String digits = text.substring("0x".length(), power);
        int missing = precision == NONE ? 0 : Math.max(precision, 1) - (digits.length() - digits.indexOf('.') - 1);
        digits += "0".repeat(Math.max(missing, 0));
        int zeros = has('0') ? width - sign - "0x".length() - digits.length() - (text.length() - power) : 0;
        String whole = "0x" + "0".repeat(Math.max(zeros, 0)) + digits + text.substring(power);
        return isUpperCase ? whole.toUpperCase() : whole;
    }

    /** Without the last bits; half goes to what is even. */
    private static double cut(double number, int bits) {
        long all = Double.doubleToLongBits(number);
        long rest = all & (1L << bits) - 1;
        long half = 1L << bits - 1;
        long kept = all - rest;
        boolean isUp = rest > half || rest == half && (kept >> bits & 1) != 0;
        return Double.longBitsToDouble(isUp ? kept + (1L << bits) : kept);
    }

    /** Digits as the locale has them, in groups and with zeros in front if that is wanted. */
    private String localized(String digits, int width, boolean isNegative, Locale locale) {
        DecimalFormatSymbols symbols = locale == null || locale.equals(Locale.ROOT) || locale.getLanguage().equals("en")
                ? null
                : DecimalFormatSymbols.getInstance(locale);
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i == point) {
                text.append(symbols == null ? '.' : symbols.getDecimalSeparator());
            } else {
                text.append(symbols == null ? digits.charAt(i)
                        : (char) (digits.charAt(i) - '0' + symbols.getZeroDigit()));
            }
            if (has(',') && i < point - 1 && (point - i) % GROUP == 1) {
                text.append(symbols == null ? ',' : symbols.getGroupingSeparator());
            }
        }
        if (has('0')) {
            String zero = String.valueOf(symbols == null ? '0' : symbols.getZeroDigit());
            text.insert(0, zero.repeat(Math.max(width - text.length() - signed(isNegative, "").length(), 0)));
        }
        return text.toString();
    }
}
