// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.math;

import dev.rumprun.java.Before;
import dev.rumprun.java.Static;
import java.math.BigDecimal;

/** Of {@link BigDecimal}. */
public final class TBigDecimalMembers {

    private static final int HASH = 31;

    private TBigDecimalMembers() {
    }

    public static int hashCode(BigDecimal self) {
        return HASH * self.unscaledValue().hashCode() + self.scale();
    }

    @Before
    @Static
    public static void constructor(char[] text, int offset, int length) {
        new DecimalText(text, offset, length).check();
    }
}
