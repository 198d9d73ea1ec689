// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.pack;

import dev.rumprun.core.io.FileStamp;
import java.util.List;
import java.util.Locale;

/**
 * An archive that a toolchain was packed into.
 *
 * @param archive the file
 * @param tuple the target of the toolchain
 * @param manifestSha256 the digest of its {@code toolchain.json}, which stays the same however it is compressed
 * @param isNew whether it was packed just now
 */
public record PackedToolchain(FileStamp archive, String tuple, String manifestSha256, boolean isNew) {

    private static final double MEGA = 1e6;

    /** Lines for the build log. */
    public List<String> summary() {
        return List.of(
                String.format(Locale.ROOT, "Packed toolchain for %s: %s (%.2f MB, %ssha256 %s)", tuple, archive.path(),
                        archive.size() / MEGA, isNew ? "" : "unchanged, ", archive.sha256()),
                "For <requireToolchain>: sha256 of its " + ToolchainManifest.NAME + " " + manifestSha256);
    }
}
