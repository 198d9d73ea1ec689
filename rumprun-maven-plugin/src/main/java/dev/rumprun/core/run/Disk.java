// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import java.nio.file.Path;

/**
 * A disk of a machine.
 *
 * @param file its contents, byte for byte, or a block device of this machine
 * @param readOnly whether what the guest writes is refused, or lost, but never gets into the file
 */
public record Disk(Path file, boolean readOnly) {
}
