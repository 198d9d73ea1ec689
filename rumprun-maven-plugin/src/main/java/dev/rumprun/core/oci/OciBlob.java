// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.oci;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rumprun.core.io.Digests;
import dev.rumprun.core.tar.TarFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Bytes that a layout names by their digest.
 *
 * @param mediaType what they are
 * @param digest their SHA-256, in hexadecimal digits
 * @param file their place in the layout
 */
record OciBlob(String mediaType, String digest, TarFile file) {

    private static final String DIRECTORY = "blobs/sha256/";
    private static final String ALGORITHM = "sha256:";

    static OciBlob of(String mediaType, String text) {
        String digest = HexFormat.of().formatHex(Digests.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
        return new OciBlob(mediaType, digest, TarFile.of(path(digest), text, 0));
    }

    static String path(String digest) {
        return DIRECTORY + digest;
    }

    /** The digest with the name of its algorithm. */
    String name() {
        return name(digest);
    }

    static String name(String digest) {
        return ALGORITHM + digest;
    }

    /** Writes the fields by which others refer to it. */
    void describe(JsonGenerator json) throws IOException {
        json.writeStringField("mediaType", mediaType);
        json.writeStringField("digest", name());
        json.writeNumberField("size", file.content().size());
    }
}
