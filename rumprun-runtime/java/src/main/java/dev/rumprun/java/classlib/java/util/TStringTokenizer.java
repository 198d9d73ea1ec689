// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Objects;

/** {@link java.util.StringTokenizer}. */
public class TStringTokenizer implements Enumeration<Object> {

    private final String text;
    private final boolean givesDelimiters;
    private String delimiters;
    private int position;

    public TStringTokenizer(String text) {
        this(text, " \t\n\r\f");
    }

    public TStringTokenizer(String text, String delimiters) {
        this(text, delimiters, false);
    }

    public TStringTokenizer(String text, String delimiters, boolean givesDelimiters) {
        this.text = Objects.requireNonNull(text);
        this.delimiters = delimiters;
        this.givesDelimiters = givesDelimiters;
    }

    public boolean hasMoreTokens() {
        return start(position) < text.length();
    }

    public String nextToken() {
        int start = start(position);
        if (start >= text.length()) {
            throw new NoSuchElementException();
        }
        position = end(start);
        return text.substring(start, position);
    }

    public String nextToken(String others) {
        delimiters = Objects.requireNonNull(others);
        return nextToken();
    }

    @Override
    public boolean hasMoreElements() {
        return hasMoreTokens();
    }

    @Override
    public Object nextElement() {
        return nextToken();
    }

    public int countTokens() {
        int count = 0;
        for (int start = start(position); start < text.length(); start = start(end(start))) {
            count++;
        }
        return count;
    }

    private boolean isDelimiter(int place) {
        return delimiters.indexOf(text.codePointAt(place)) >= 0;
    }

    private int after(int place) {
        return place + Character.charCount(text.codePointAt(place));
    }

    private int start(int from) {
        int start = from;
        while (!givesDelimiters && start < text.length() && isDelimiter(start)) {
            start = after(start);
        }
        return start;
    }

    private int end(int start) {
        int end = start;
        while (end < text.length() && !isDelimiter(end)) {
            end = after(end);
        }
        return end == start ? after(start) : end;
    }
}
