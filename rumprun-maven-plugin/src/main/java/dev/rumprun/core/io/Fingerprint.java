// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;

/** A digest over everything that a result depends on: same fingerprint, same result. */
public final class Fingerprint {

    private final MessageDigest digest = Digests.sha256();

    /** Adds a named value. */
    public Fingerprint add(String name, String value) {
        put(name);
        put(value);
        return this;
    }

    /** Adds a list, in its order. */
    public Fingerprint add(String name, Collection<String> values) {
        add(name, Integer.toString(values.size()));
        values.forEach(this::put);
        return this;
    }

    /** Adds the contents of a file; a file that is not there is different from any that is. */
    public Fingerprint addFile(String name, Path file) throws IOException {
        return add(name, Files.isRegularFile(file) ? Digests.sha256(file) : "none");
    }

    /** The fingerprint of all that was added, in hexadecimal digits. Ends the use of this object. */
    public String value() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Length first, so that no two sequences of texts are the same sequence of bytes. */
    private void put(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (bytes.length >>> shift));
        }
        digest.update(bytes);
    }
}
