// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

import dev.rumprun.java.CMath;
import dev.rumprun.java.Static;

/** Of {@link Double}. */
public final class TDoubleMembers {

    private TDoubleMembers() {
    }

    @Static
    public static double parseDouble(String text) {
        return CMath.parseDouble(Fractions.forC(text));
    }

    @Static
    public static Double valueOf(String text) {
        return parseDouble(text);
    }
}
