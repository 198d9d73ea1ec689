// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.zip;

import java.nio.ByteBuffer;
import java.util.zip.Checksum;

public final class TChecksumMembers {

    private TChecksumMembers() {
    }

    public static void update(Checksum self, byte[] bytes) {
        self.update(bytes, 0, bytes.length);
    }

    public static void update(Checksum self, ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        self.update(bytes);
    }
}
