// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.Objects;

public final class TStringJoiner {

    private final String prefix;
    private final String delimiter;
    private final String suffix;
    private String empty;
    private StringBuilder text;

    public TStringJoiner(CharSequence delimiter) {
        this(delimiter, "", "");
    }

    public TStringJoiner(CharSequence delimiter, CharSequence prefix, CharSequence suffix) {
        Objects.requireNonNull(prefix, "The prefix must not be null");
        Objects.requireNonNull(delimiter, "The delimiter must not be null");
        Objects.requireNonNull(suffix, "The suffix must not be null");
        this.prefix = prefix.toString();
        this.delimiter = delimiter.toString();
        this.suffix = suffix.toString();
    }

    public TStringJoiner setEmptyValue(CharSequence value) {
        empty = Objects.requireNonNull(value, "The empty value must not be null").toString();
        return this;
    }

    public TStringJoiner add(CharSequence part) {
        begin().append(part);
        return this;
    }

    public TStringJoiner merge(TStringJoiner other) {
        if (other.text != null) {
            String parts = other.text.toString();
            begin().append(parts);
        }
        return this;
    }

    private StringBuilder begin() {
        if (text == null) {
            text = new StringBuilder();
        } else {
            text.append(delimiter);
        }
        return text;
    }

    public int length() {
        return toString().length();
    }

    @Override
    public String toString() {
        if (text == null) {
            return empty != null ? empty : prefix + suffix;
        }
        return prefix + text + suffix;
    }
}
