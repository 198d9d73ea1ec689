// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.text;

import java.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;

/** A part of a pattern of dates: letters that stand for a part of the date, or text. */
final class DateField {

    private static final String LETTERS = "GyMwWDdFEuaHkKhmsSzZXYL";
    private static final int[] FIELDS = {Calendar.ERA, Calendar.YEAR, Calendar.MONTH, Calendar.WEEK_OF_YEAR,
        Calendar.WEEK_OF_MONTH, Calendar.DAY_OF_YEAR, Calendar.DAY_OF_MONTH, Calendar.DAY_OF_WEEK_IN_MONTH,
        Calendar.DAY_OF_WEEK, Calendar.DAY_OF_WEEK, Calendar.AM_PM, Calendar.HOUR_OF_DAY, Calendar.HOUR_OF_DAY,
        Calendar.HOUR, Calendar.HOUR, Calendar.MINUTE, Calendar.SECOND, Calendar.MILLISECOND, -1, -1, -1,
        Calendar.YEAR, Calendar.MONTH};
    private static final char TEXT = 0;
    private static final int NAME = 3;
    private static final int LONG_NAME = 4;
    private static final int HOURS = 24;
    private static final int HALF = 12;
    private static final int WEEK = 7;
    private static final int CENTURY = 100;

    private final char letter;
    private final int count;
    private final String text;
    private boolean isNextToField;

    private DateField(char letter, int count, String text) {
        this.letter = letter;
        this.count = count;
        this.text = text;
    }

    // Patterns.

    static List<DateField> read(String pattern) {
        List<DateField> fields = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean isQuoted = false;
        int index = 0;
        while (index < pattern.length()) {
            char sign = pattern.charAt(index++);
            if (sign == '\'') {
                if (pattern.startsWith("'", index)) {
                    text.append(sign);
                    index++;
                } else {
                    isQuoted = !isQuoted;
                }
            } else if (isQuoted || !isLetter(sign)) {
                text.append(sign);
            } else {
                int start = index - 1;
                while (index < pattern.length() && pattern.charAt(index) == sign) {
                    index++;
                }
                addText(fields, text);
                addField(fields, sign, index - start);
            }
        }
        if (isQuoted) {
            throw new IllegalArgumentException("Unterminated quote");
        }
        addText(fields, text);
        return fields;
    }

    private static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }

    private static void addText(List<DateField> fields, StringBuilder text) {
        if (text.length() > 0) {
            fields.add(new DateField(TEXT, 0, text.toString()));
            text.setLength(0);
        }
    }

    private static void addField(List<DateField> fields, char letter, int count) {
        if (LETTERS.indexOf(letter) < 0) {
            throw new IllegalArgumentException("Illegal pattern character '" + letter + "'");
        }
        if (letter == 'X' && count > NAME) {
            throw new IllegalArgumentException("invalid ISO 8601 format: length=" + count);
        }
        if (!fields.isEmpty() && fields.get(fields.size() - 1).letter != TEXT) {
            fields.get(fields.size() - 1).isNextToField = true;
        }
        fields.add(new DateField(letter, count, null));
    }

    // Writing.

    String text(Calendar date, DateFormatSymbols symbols, Locale locale) {
        int value = letter == TEXT || field() < 0 ? 0 : date.get(field());
        return switch (letter) {
            case TEXT -> text;
            case 'G' -> symbols.getEras()[value];
            case 'y' -> year(value);
            case 'Y' -> year(date.getWeekYear());
            case 'M', 'L' -> count >= NAME ? named(symbols.getMonths(), symbols.getShortMonths(), value)
                    : padded(value + 1, count);
            case 'E' -> named(symbols.getWeekdays(), symbols.getShortWeekdays(), value);
            case 'u' -> padded(value == Calendar.SUNDAY ? WEEK : value - 1, count);
            case 'a' -> symbols.getAmPmStrings()[value];
            case 'k' -> padded(value == 0 ? HOURS : value, count);
            case 'h' -> padded(value == 0 ? HALF : value, count);
            case 'z', 'Z', 'X' -> ZoneText.text(letter, count, date, locale);
            default -> padded(value, count);
        };
    }

    private int field() {
        return FIELDS[LETTERS.indexOf(letter)];
    }

    private String named(String[] names, String[] shortNames, int value) {
        return (count >= LONG_NAME ? names : shortNames)[value];
    }

    private String year(int year) {
        return count == 2 ? padded(year % CENTURY, 2) : padded(year, count);
    }

    static String padded(int number, int count) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(count - digits.length(), 0)) + digits;
    }

    // Reading.

    /** Takes its part of the text and sets it in the date; the place behind it, or -1 - the place of what is wrong. */
    int read(String from, int start, Calendar date, DateFormatSymbols symbols, Locale locale, int firstYear) {
        if (letter == TEXT) {
            int length = 0;
            while (length < text.length() && start + length < from.length()
                    && text.charAt(length) == from.charAt(start + length)) {
                length++;
            }
            return length == text.length() ? start + length : -1 - start - length;
        }
        int index = start;
        while (index < from.length() && (from.charAt(index) == ' ' || from.charAt(index) == '\t')) {
            index++;
        }
        return switch (letter) {
            case 'G' -> named(from, index, date, symbols.getEras());
            case 'a' -> named(from, index, date, symbols.getAmPmStrings());
            case 'E' -> named(from, index, date, symbols.getWeekdays(), symbols.getShortWeekdays());
            case 'z', 'Z', 'X' -> ZoneText.read(letter, count, from, index, date, locale);
            case 'M', 'L' -> count >= NAME ? named(from, index, date, symbols.getMonths(), symbols.getShortMonths())
                    : number(from, index, start + count, date, firstYear);
            default -> number(from, index, start + count, date, firstYear);
        };
    }

    private int named(String from, int start, Calendar date, String[]... names) {
        for (String[] some : names) {
            int best = -1;
            for (int i = 0; i < some.length; i++) {
                if (some[i] != null && !some[i].isEmpty() && (best < 0 || some[i].length() > some[best].length())
                        && from.regionMatches(true, start, some[i], 0, some[i].length())) {
                    best = i;
                }
            }
            if (best >= 0) {
                date.set(field(), best);
                return start + some[best].length();
            }
        }
        return -1 - start;
    }

    /** Takes digits; those of a field without anything between it and the next one end where its letters do. */
    private int number(String from, int start, int ownEnd, Calendar date, int firstYear) {
        int end = isNextToField ? ownEnd : from.length();
        int digits = from.startsWith("-", start) ? start + 1 : start;
        int index = digits;
        long number = 0;
        while (index < Math.min(end, from.length()) && Character.digit(from.charAt(index), 10) >= 0) {
            number = Math.min(number * 10 + Character.digit(from.charAt(index), 10), Integer.MAX_VALUE);
            index++;
        }
        if (index == digits || end > from.length()) {
            return -1 - start;
        }
        boolean isShortYear = field() == Calendar.YEAR && count <= 2 && digits == start && index - start == 2;
        date.set(field(), isShortYear ? fullYear((int) number, firstYear)
                : value((int) (digits == start ? number : -number)));
        return index;
    }

    /** The year of the hundred from the first year on. */
    private static int fullYear(int number, int firstYear) {
        int year = firstYear / CENTURY * CENTURY + number;
        return year < firstYear ? year + CENTURY : year;
    }

    private int value(int number) {
        return switch (letter) {
            case 'M', 'L' -> number - 1;
            case 'u' -> number == WEEK ? Calendar.SUNDAY : number + 1;
            case 'k' -> number == HOURS ? 0 : number;
            case 'h' -> number == HALF ? 0 : number;
            default -> number;
        };
    }
}
