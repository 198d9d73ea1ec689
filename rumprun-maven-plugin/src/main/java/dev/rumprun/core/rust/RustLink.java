// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rust;

import dev.rumprun.core.io.Digests;
import dev.rumprun.core.io.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What the user wants linked with Rust programs.
 *
 * @param flags for the linker; they name files from the root
 * @param files libraries among them
 */
public record RustLink(List<String> flags, List<Path> files) {

    /** Changes whenever one of the files does. */
    String identity() throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        for (Path file : files) {
            fingerprint.add(file.toString(), Digests.sha256(file));
        }
        return fingerprint.value();
    }
}
