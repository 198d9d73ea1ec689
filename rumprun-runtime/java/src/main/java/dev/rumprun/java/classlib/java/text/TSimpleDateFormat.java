// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.text;

import java.text.DateFormat;
import java.text.DateFormatSymbols;
import java.text.FieldPosition;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** {@link SimpleDateFormat}. */
@SuppressWarnings("serial")
public class TSimpleDateFormat extends DateFormat {

    private static final int YEARS_BACK = 80;

    private String pattern;
    private List<DateField> fields;
    private DateFormatSymbols symbols;
    private final Locale locale;
    private Date firstYear;

    public TSimpleDateFormat() {
        this(((SimpleDateFormat) DateFormat.getDateTimeInstance(DateFormat.SHORT, DateFormat.SHORT)).toPattern());
    }

    public TSimpleDateFormat(String pattern) {
        this(pattern, Locale.getDefault());
    }

    public TSimpleDateFormat(String pattern, Locale locale) {
        this(pattern, new DateFormatSymbols(locale), locale);
    }

    public TSimpleDateFormat(String pattern, DateFormatSymbols symbols) {
        this(pattern, (DateFormatSymbols) symbols.clone(), Locale.getDefault());
    }

    private TSimpleDateFormat(String pattern, DateFormatSymbols symbols, Locale locale) {
        this.symbols = symbols;
        this.locale = locale;
        calendar = new GregorianCalendar(locale);
        calendar.add(Calendar.YEAR, -YEARS_BACK);
        firstYear = calendar.getTime();
        applyPattern(pattern);
    }

    public final void applyPattern(String text) {
        fields = DateField.read(text);
        pattern = text;
    }

    public String toPattern() {
        return pattern;
    }

    public void set2DigitYearStart(Date start) {
        firstYear = new Date(start.getTime());
    }

    public Date get2DigitYearStart() {
        return new Date(firstYear.getTime());
    }

    public DateFormatSymbols getDateFormatSymbols() {
        return (DateFormatSymbols) symbols.clone();
    }

    public void setDateFormatSymbols(DateFormatSymbols others) {
        symbols = (DateFormatSymbols) others.clone();
    }

    @Override
    public StringBuffer format(Date date, StringBuffer text, FieldPosition place) {
        calendar.setTime(date);
        for (DateField field : fields) {
            text.append(field.text(calendar, symbols, locale));
        }
        return text;
    }

    @Override
    public Date parse(String text, ParsePosition place) {
        Calendar date = (Calendar) calendar.clone();
        date.setTime(firstYear);
        int first = date.get(Calendar.YEAR);
        date.clear();
        int start = place.getIndex();
        int index = start;
        for (DateField field : fields) {
            index = field.read(text, index, date, symbols, locale, first);
            if (index < 0) {
                place.setErrorIndex(-1 - index);
                return null;
            }
        }
        try {
            Date time = date.getTime();
            place.setIndex(index);
            return time;
        } catch (IllegalArgumentException e) {
            place.setErrorIndex(index);
            return null;
        }
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && isLike((TSimpleDateFormat) other);
    }

    private boolean isLike(TSimpleDateFormat other) {
        return pattern.equals(other.pattern) && Arrays.equals(names(symbols), names(other.symbols));
    }

    private static String[] names(DateFormatSymbols symbols) {
        return Stream.of(symbols.getEras(), symbols.getMonths(), symbols.getShortMonths(), symbols.getWeekdays(),
                symbols.getShortWeekdays(), symbols.getAmPmStrings()).flatMap(Arrays::stream).toArray(String[]::new);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    @Override
    public Object clone() {
        TSimpleDateFormat copy = (TSimpleDateFormat) super.clone();
        copy.symbols = (DateFormatSymbols) symbols.clone();
        return copy;
    }
}
