// SPDX-License-Identifier: Apache-2.0
package app;

import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeMap;

/** Dates as text. */
final class Dates {

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
    private static final long MOMENT = 1_014_000_000_123L;

    private Dates() {
    }

    static void print() {
        for (String pattern : new String[] {"yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "yyyyMMddHHmmss", "d.M.yy h:mm a", "EEEE, MMMM dd, yyyy",
            "EEE MMM d kk:mm:ss yyyy", "D w W F u", "K 'o''clock' Z", "YYYY-'W'ww-u G", "''yy''", "X XX", "y MMM", "L LLLL", "'a'b",
            "'open", "XXXX"}) {
            try {
                SimpleDateFormat format = format(pattern);
                System.out.println(format.format(new Date(MOMENT)) + " | " + format.format(new Date(-1_000_000_000_000L)) + " | "
                        + format.toPattern() + " " + format.hashCode());
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
        System.out.println(format("yy").equals(format("yy")) + " " + format("yy").equals(format("y"))
                + " " + format("yy").clone().equals(format("yy")));
        read("MMMM dd, yyyy H:mm:ss.SSS", "February 3, 2002 01:10:00.000", "feb 03, 2002 1:1:1.5 and more", "Fab 3, 2002 1:1:1.1");
        read("yyyyMMdd", "20020203", "2002023", "2002 203", "200202", "19991231x");
        read("dd/MM/yy", "03/02/02", "3/2/2", "3/2/002", "32/1/02", " 3/ 2/02", "03-02-02", "a/2/02");
        read("yyyy-MM-dd'T'HH:mm:ssXXX", "2002-02-03T01:10:00Z", "2002-02-03T01:10:00+02:30");
        read("yyyy-MM-dd HH:mm Z", "2002-02-03 01:10 +0130", "2002-02-03 01:10 -0800", "2002-02-03 01:10 GMT+1:00",
                "2002-02-03 01:10 GMT");
        read("h:mm a", "12:05 AM", "12:05 pm", "1:05 xm");
        read("EEE, d MMM yyyy kk", "Sun, 3 Feb 2002 24", "sunday, 3 february 2002 7");
        SimpleDateFormat strict = format("dd.MM.yyyy");
        strict.setLenient(false);
        ParsePosition place = new ParsePosition(0);
        System.out.println(strict.parse("30.02.2002", place) + " " + place.getIndex() + " " + strict.isLenient());
        SimpleDateFormat years = format("yy");
        years.set2DigitYearStart(new Date(0));
        years.setCalendar(new GregorianCalendar(UTC, Locale.US));
        for (String year : new String[] {"69", "70", "02", "1"}) {
            System.out.println(years.parse(year, new ParsePosition(0)).getTime());
        }
        calendar();
    }

    private static void calendar() {
        Calendar calendar = new GregorianCalendar(UTC, Locale.US);
        calendar.setTimeInMillis(MOMENT);
        System.out.println(calendar.getDisplayName(Calendar.MONTH, Calendar.LONG, Locale.US) + " "
                + calendar.getDisplayName(Calendar.DAY_OF_WEEK, Calendar.SHORT, Locale.US) + " "
                + calendar.getDisplayName(Calendar.YEAR, Calendar.SHORT, Locale.US) + " "
                + new TreeMap<>(calendar.getDisplayNames(Calendar.MONTH, Calendar.ALL_STYLES, Locale.US)) + " "
                + new TreeMap<>(calendar.getDisplayNames(Calendar.DAY_OF_WEEK, Calendar.LONG, Locale.US)) + " "
                + calendar.getDisplayNames(Calendar.HOUR, Calendar.SHORT, Locale.US));
        for (int day = 0; day < 8; day++) {
            calendar.set(2004, Calendar.DECEMBER, 26 + day);
            System.out.println(calendar.getWeekYear() + " " + calendar.get(Calendar.WEEK_OF_YEAR));
        }
        System.out.println(UTC.observesDaylightTime() + " " + UTC.toZoneId() + " " + calendar.isWeekDateSupported());
    }

    private static SimpleDateFormat format(String pattern) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, Locale.US);
        format.setTimeZone(UTC);
        return format;
    }

    private static void read(String pattern, String... texts) {
        SimpleDateFormat format = format(pattern);
        for (String text : texts) {
            ParsePosition place = new ParsePosition(0);
            Date date = format.parse(text, place);
            System.out.println(pattern + " of " + text + ": " + (date == null ? "none" : date.getTime()) + " "
                    + place.getIndex() + " " + place.getErrorIndex());
        }
    }
}
