// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.time;

import java.time.LocalDate;

public final class TLocalDateMembers {

    public static final LocalDate EPOCH = LocalDate.of(1970, 1, 1);

    private TLocalDateMembers() {
    }
}
