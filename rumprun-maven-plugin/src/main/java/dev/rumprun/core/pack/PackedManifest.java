// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.pack;

import dev.rumprun.core.io.Digests;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The manifest in an archive that this plugin has written: the first entry. */
final class PackedManifest {

    private PackedManifest() {
    }

    /** The digest of its bytes, in hexadecimal digits. */
    static String sha256(Path archive) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(file))) {
            tar.getNextEntry();
            return Digests.sha256(tar);
        }
    }
}
