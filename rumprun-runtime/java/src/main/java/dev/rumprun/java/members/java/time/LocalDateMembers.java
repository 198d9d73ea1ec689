// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.members.java.time;

import java.time.LocalDate;

public final class LocalDateMembers {

    public static final LocalDate EPOCH = LocalDate.of(1970, 1, 1);

    private LocalDateMembers() {
    }
}
