// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.guest;

/** How the next program of an image begins. */
public enum RunMode {
    /** When this one has ended. */
    FOREGROUND(""),
    /** At once. */
    BACKGROUND("&"),
    /** At once, reading what this one writes. */
    PIPE("|");

    private final String sign;

    RunMode(String sign) {
        this.sign = sign;
    }

    /** What the guest calls it; empty for its default. */
    String sign() {
        return sign;
    }
}
