// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

import dev.rumprun.java.CMath;
import dev.rumprun.java.Static;

/** Of {@link Float}. */
public final class TFloatMembers {

    private TFloatMembers() {
    }

    @Static
    public static float parseFloat(String text) {
        return CMath.parseFloat(Fractions.forC(text));
    }

    @Static
    public static Float valueOf(String text) {
        return parseFloat(text);
    }
}
