// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.oci;

import dev.rumprun.core.io.Digests;
import dev.rumprun.core.tar.TarFile;
import dev.rumprun.core.tar.TarWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/**
 * A layer: a compressed tar archive.
 *
 * @param blob the archive
 * @param contentDigest the digest of the archive before it was compressed, with the name of its algorithm
 */
record OciLayer(OciBlob blob, String contentDigest) {

    private static final String MEDIA_TYPE = "application/vnd.oci.image.layer.v1.tar+gzip";
    private static final int UNKNOWN_SYSTEM = 255;

    /** Writes a layer into a file. */
    static OciLayer write(List<TarFile> files, long seconds, Path target) throws IOException {
        MessageDigest compressed = Digests.sha256();
        MessageDigest plain = Digests.sha256();
        try (OutputStream file = new DigestOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(target)), compressed);
                OutputStream gzip = new GzipCompressorOutputStream(file, parameters());
                TarWriter tar = new TarWriter(new DigestOutputStream(gzip, plain), seconds)) {
            for (TarFile entry : files.stream().sorted(Comparator.comparing(TarFile::path)).toList()) {
                tar.write(entry);
            }
        }
        String digest = HexFormat.of().formatHex(compressed.digest());
        return new OciLayer(new OciBlob(MEDIA_TYPE, digest, TarFile.of(OciBlob.path(digest), target, 0)),
                OciBlob.name(HexFormat.of().formatHex(plain.digest())));
    }

    /** Java's own gzip writes the version of Java into it, in a way. */
    private static GzipParameters parameters() {
        GzipParameters parameters = new GzipParameters();
        parameters.setOperatingSystem(UNKNOWN_SYSTEM);
        return parameters;
    }
}
