// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import java.io.ByteArrayOutputStream;

public final class TByteArrayOutputStreamMembers {

    private TByteArrayOutputStreamMembers() {
    }

    public static void writeBytes(ByteArrayOutputStream stream, byte[] bytes) {
        stream.write(bytes, 0, bytes.length);
    }
}
