// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.text;

import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;

/** Time zones in dates. */
final class ZoneText {

    private static final int MINUTE = 60_000;
    private static final int HOUR = 60;
    private static final int LONG_NAME = 4;
    private static final int COLON = 3;
    private static final String GREENWICH = "GMT";

    private ZoneText() {
    }

    static String text(char letter, int count, Calendar date, Locale locale) {
        int daylight = date.get(Calendar.DST_OFFSET);
        if (letter == 'z') {
            return date.getTimeZone().getDisplayName(daylight != 0, count >= LONG_NAME ? TimeZone.LONG : TimeZone.SHORT,
                    locale);
        }
        int minutes = (date.get(Calendar.ZONE_OFFSET) + daylight) / MINUTE;
        if (letter == 'X' && minutes == 0) {
            return "Z";
        }
        String hours = (minutes < 0 ? "-" : "+") + DateField.padded(Math.abs(minutes) / HOUR, 2);
        return letter == 'X' && count == 1 ? hours
                : hours + (letter == 'X' && count == COLON ? ":" : "") + DateField.padded(Math.abs(minutes) % HOUR, 2);
    }

    /** As {@link DateField} reads. */
    static int read(char letter, int count, String from, int start, Calendar date, Locale locale) {
        if (letter == 'X') {
            if (from.startsWith("Z", start)) {
                date.setTimeZone(TimeZone.getTimeZone(GREENWICH));
                return start + 1;
            }
            return distance(from, start, count != 1, count == COLON, date);
        }
        boolean isGreenwich = from.regionMatches(true, start, GREENWICH, 0, GREENWICH.length());
        int sign = isGreenwich ? start + GREENWICH.length() : start;
        if (from.startsWith("+", sign) || from.startsWith("-", sign)) {
            return distance(from, sign, true, isGreenwich, date);
        }
        if (isGreenwich) {
            date.setTimeZone(TimeZone.getTimeZone(GREENWICH));
            return sign;
        }
        int end = named(date.getTimeZone(), from, start, date, locale);
        String[] names = TimeZone.getAvailableIDs();
        for (int i = 0; end < 0 && i < names.length; i++) {
            end = named(TimeZone.getTimeZone(names[i]), from, start, date, locale);
        }
        return end;
    }

    private static int distance(String from, int start, boolean hasMinutes, boolean hasColon, Calendar date) {
        int index = start + 1;
        int hours = digit(from, index++);
        int error = -1 - start;
        if (hours < 0 || from.charAt(start) != '+' && from.charAt(start) != '-') {
            return error;
        }
        if (digit(from, index) >= 0) {
            hours = hours * 10 + digit(from, index++);
        }
        int minutes = 0;
        if (hasMinutes) {
            if (hasColon && !from.startsWith(":", index++) || digit(from, index) < 0 || digit(from, index + 1) < 0) {
                return error;
            }
            minutes = digit(from, index) * 10 + digit(from, index + 1);
            index += 2;
        }
        if (hours >= 24 || minutes >= HOUR) {
            return error;
        }
        date.setTimeZone(zone((hours * HOUR + minutes) * (from.charAt(start) == '-' ? -1 : 1)));
        return index;
    }

    private static int digit(String from, int index) {
        return index < from.length() ? Character.digit(from.charAt(index), 10) : -1;
    }

    private static TimeZone zone(int minutes) {
        return TimeZone.getTimeZone(GREENWICH + (minutes < 0 ? "-" : "+") + DateField.padded(Math.abs(minutes) / HOUR, 2)
                + ":" + DateField.padded(Math.abs(minutes) % HOUR, 2));
    }

    private static int named(TimeZone zone, String from, int start, Calendar date, Locale locale) {
        for (int style : new int[] {TimeZone.LONG, TimeZone.SHORT}) {
            String name = zone.getDisplayName(false, style, locale);
            String summer = zone.getDisplayName(true, style, locale);
            if (starts(from, start, summer) && !summer.equals(name)) {
                date.setTimeZone(zone((zone.getRawOffset() + zone.getDSTSavings()) / MINUTE));
                return start + summer.length();
            }
            if (starts(from, start, name)) {
                date.setTimeZone(zone);
                return start + name.length();
            }
        }
        if (starts(from, start, zone.getID())) {
            date.setTimeZone(zone);
            return start + zone.getID().length();
        }
        return -1 - start;
    }

    private static boolean starts(String from, int start, String name) {
        return name != null && !name.isEmpty() && from.regionMatches(true, start, name, 0, name.length());
    }
}
