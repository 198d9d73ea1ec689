// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

/** {@link java.util.MissingFormatArgumentException}. */
@SuppressWarnings("serial")
public class TMissingFormatArgumentException extends TIllegalFormatException {

    private final String specifier;

    public TMissingFormatArgumentException(String specifier) {
        this.specifier = specifier;
    }

    public String getFormatSpecifier() {
        return specifier;
    }

    @Override
    public String getMessage() {
        return "Format specifier '" + specifier + "'";
    }
}
