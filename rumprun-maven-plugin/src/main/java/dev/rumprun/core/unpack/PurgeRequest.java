// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.unpack;

import dev.rumprun.core.error.Problems;
import java.nio.file.Path;

/**
 * Which unpacked toolchains to delete.
 *
 * @param cache what all builds of the user share
 * @param days for how many days no build has used them; from 1 to 36500
 * @param all whether to delete those that are used, too
 * @param dryRun whether to say only what would be deleted
 */
public record PurgeRequest(Path cache, int days, boolean all, boolean dryRun) {

    private static final int MAX_DAYS = 36_500;

    void check(Problems problems) {
        if (days < 1 || days > MAX_DAYS) {
            problems.add("<days>", days + " is no number of days that a toolchain may be unused",
                    "write one from 1 to " + MAX_DAYS + ", or set rumprun.purge.all to delete all");
        }
    }
}
