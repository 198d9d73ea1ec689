// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.http;

/** Dates as HTTP writes them (RFC 9110, 5.6.7). With java.time, each server's image would be 70 KB larger. */
final class HttpDate {

    private static final int SECONDS_PER_DAY = 24 * 60 * 60;
    private static final String[] DAYS = {"Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"};
    private static final String[] MONTHS =
            {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    private static final int[] DAYS_OF_MONTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int FEBRUARY = 1;

    private HttpDate() {
    }

    /**
     * Writes a date.
     *
     * @param seconds since 1970, not negative
     */
    static String of(long seconds) {
        int day = (int) (seconds / SECONDS_PER_DAY);
        int time = (int) (seconds % SECONDS_PER_DAY);
        String weekday = DAYS[day % DAYS.length];
        int year = 1970;
        while (day >= 365 + leap(year)) {
            day -= 365 + leap(year);
            year++;
        }
        int month = 0;
        while (day >= days(month, year)) {
            day -= days(month, year);
            month++;
        }
        return weekday + ", " + two(day + 1) + " " + MONTHS[month] + " " + year
                + " " + two(time / 3600) + ":" + two(time / 60 % 60) + ":" + two(time % 60) + " GMT";
    }

    private static int days(int month, int year) {
        return DAYS_OF_MONTHS[month] + (month == FEBRUARY ? leap(year) : 0);
    }

    private static int leap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 1 : 0;
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
