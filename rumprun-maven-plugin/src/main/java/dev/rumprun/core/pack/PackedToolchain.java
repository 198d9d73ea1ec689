// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.pack;

import dev.rumprun.core.io.FileStamp;
import java.util.Locale;

/**
 * An archive that a toolchain was packed into.
 *
 * @param archive the file
 * @param manifest what is in it
 */
public record PackedToolchain(FileStamp archive, ToolchainManifest manifest) {

    private static final double MEGA = 1e6;

    /** One line for the build log. */
    public String summary() {
        return String.format(Locale.ROOT, "Packed toolchain: %s (%s, %s; %d files of %.1f MB in %.2f MB, sha256 %s)",
                archive.path(), manifest.tuple(), String.join(" and ", manifest.platforms()), manifest.files().size(),
                manifest.size() / MEGA, archive.size() / MEGA, archive.sha256());
    }
}
