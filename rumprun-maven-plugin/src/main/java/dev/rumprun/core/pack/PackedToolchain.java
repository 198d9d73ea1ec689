// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.pack;

import dev.rumprun.core.io.FileStamp;
import java.util.Locale;

/**
 * An archive that a toolchain was packed into.
 *
 * @param archive the file
 * @param tuple the target of the toolchain
 * @param isNew whether it was packed just now
 */
public record PackedToolchain(FileStamp archive, String tuple, boolean isNew) {

    private static final double MEGA = 1e6;

    /** One line for the build log. */
    public String summary() {
        return String.format(Locale.ROOT, "Packed toolchain for %s: %s (%.2f MB, %ssha256 %s)", tuple, archive.path(),
                archive.size() / MEGA, isNew ? "" : "unchanged, ", archive.sha256());
    }
}
