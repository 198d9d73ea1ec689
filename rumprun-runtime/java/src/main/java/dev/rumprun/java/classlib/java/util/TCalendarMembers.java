// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.text.DateFormatSymbols;
import java.time.Instant;
import java.util.Calendar;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Of {@link Calendar}. */
public final class TCalendarMembers {

    private static final int STANDALONE = 0x8000;
    private static final int LAST_WEEKS = 52;

    private TCalendarMembers() {
    }

    public static Instant toInstant(Calendar calendar) {
        return Instant.ofEpochMilli(calendar.getTimeInMillis());
    }

    public static boolean isWeekDateSupported(Calendar calendar) {
        return true;
    }

    /** The year that the week belongs to. */
    public static int getWeekYear(Calendar calendar) {
        int year = calendar.get(Calendar.YEAR);
        int week = calendar.get(Calendar.WEEK_OF_YEAR);
        int month = calendar.get(Calendar.MONTH);
        if (month == Calendar.JANUARY && week >= LAST_WEEKS) {
            return year - 1;
        }
        return month == Calendar.DECEMBER && week == 1 ? year + 1 : year;
    }

    public static String getDisplayName(Calendar calendar, int field, int style, Locale locale) {
        String[] names = names(field, style & ~STANDALONE, locale);
        return names == null ? null : names[calendar.get(field)];
    }

    public static Map<String, Integer> getDisplayNames(Calendar calendar, int field, int style, Locale locale) {
        Map<String, Integer> found = new HashMap<>();
        if (style == Calendar.ALL_STYLES) {
            add(found, names(field, Calendar.SHORT, locale));
            add(found, names(field, Calendar.LONG, locale));
        } else {
            add(found, names(field, style & ~STANDALONE, locale));
        }
        return found.isEmpty() ? null : found;
    }

    private static void add(Map<String, Integer> found, String[] names) {
        for (int i = 0; names != null && i < names.length; i++) {
            if (names[i] != null && !names[i].isEmpty()) {
                found.put(names[i], i);
            }
        }
    }

    private static String[] names(int field, int style, Locale locale) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        boolean isLong = style == Calendar.LONG;
        return switch (field) {
            case Calendar.ERA -> symbols.getEras();
            case Calendar.MONTH -> isLong ? symbols.getMonths() : symbols.getShortMonths();
            case Calendar.DAY_OF_WEEK -> isLong ? symbols.getWeekdays() : symbols.getShortWeekdays();
            case Calendar.AM_PM -> symbols.getAmPmStrings();
            default -> null;
        };
    }
}
