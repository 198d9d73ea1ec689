// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.guest;

import dev.rumprun.core.error.Problems;
import java.util.List;

/** What a guest of the starter platform lacks. */
public final class StarterGuest {

    /** As Linux, whose system calls it has. */
    private static final int MAX_HOSTNAME = 64;

    private StarterGuest() {
    }

    /** Notes what a guest is to have and only Rumprun gives it. */
    public static void check(GuestSettings settings, Problems problems) {
        checkNone("<networks>", settings.networks(), "network", problems);
        checkNone("<filesystems>", settings.filesystems(), "disks", problems);
        checkNone("<runMode>", settings.programs().stream()
                .filter(program -> program.runMode() != RunMode.FOREGROUND).toList(),
                "run modes but foreground", problems);
        settings.hostname().filter(name -> name.length() > MAX_HOSTNAME).ifPresent(name ->
                problems.add("<hostname>", "the starter platform has room for " + MAX_HOSTNAME
                        + " characters, and the name has " + name.length(), "shorten it"));
    }

    private static void checkNone(String element, List<?> wanted, String missing, Problems problems) {
        if (!wanted.isEmpty()) {
            problems.add(element, "the starter platform has no " + missing, "name a Rumprun toolchain by rumprun.home");
        }
    }
}
