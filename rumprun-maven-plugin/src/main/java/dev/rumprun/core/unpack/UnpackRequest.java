// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.unpack;

import dev.rumprun.core.relocate.HostCompilers;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A packed toolchain, and how it is to be used.
 *
 * @param archive the archive
 * @param name what the user calls it, for messages: its coordinates
 * @param parent the directory that unpacked toolchains are in; made if need be
 * @param compilers what it shall call
 * @param tuple the target that it must have; empty for any
 */
public record UnpackRequest(
        Path archive, String name, Path parent, HostCompilers compilers, Optional<String> tuple) {
}
