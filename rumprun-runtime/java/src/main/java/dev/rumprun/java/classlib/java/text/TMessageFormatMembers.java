// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.text;

import java.text.MessageFormat;
import java.util.Arrays;

/** Of {@link MessageFormat}. */
public final class TMessageFormatMembers {

    private TMessageFormatMembers() {
    }

    public static boolean equals(MessageFormat self, Object other) {
        return self == other || other != null && self.getClass() == other.getClass()
                && isLike(self, (MessageFormat) other);
    }

    private static boolean isLike(MessageFormat self, MessageFormat other) {
        return self.toPattern().equals(other.toPattern()) && self.getLocale().equals(other.getLocale())
                && Arrays.equals(self.getFormats(), other.getFormats());
    }

    /** Text as it is in a pattern, where braces that open and apostrophes mean something. */
    public static void appendQuoted(MessageFormat self, StringBuffer pattern, String text) {
        boolean isQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\'') {
                pattern.append("''");
                continue;
            }
            if (isQuoted != (sign == '{')) {
                pattern.append('\'');
                isQuoted = !isQuoted;
            }
            pattern.append(sign);
        }
        if (isQuoted) {
            pattern.append('\'');
        }
    }
}
