// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import java.nio.file.Path;

/** Where the starter platform comes from. */
@FunctionalInterface
public interface StarterArchive {

    /**
     * Brings the archive of the starter platform onto the disk.
     *
     * @return a tar.gz file
     * @throws dev.rumprun.core.error.RumprunException if it is not to be had, for example offline
     */
    Path fetch();
}
