// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import java.nio.file.Path;
import java.util.List;

/** Where the translator comes from. */
@FunctionalInterface
public interface TranslatorArchive {

    /**
     * Brings the translator onto the disk.
     *
     * @return its jars, with all that it needs
     * @throws dev.rumprun.core.error.RumprunException if it is not to be had, for example offline
     */
    List<Path> fetch();
}
