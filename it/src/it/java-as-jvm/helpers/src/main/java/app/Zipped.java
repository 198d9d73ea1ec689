// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** GZIP, which is the same byte for byte. */
final class Zipped {

    private Zipped() {
    }

    static void show() throws IOException {
        byte[] bytes = new byte[20_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * i % 97);
        }
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(target)) {
            out.write(bytes, 0, 100);
            out.write(bytes, 100, bytes.length - 100);
        }
        byte[] zipped = target.toByteArray();
        CRC32 sum = new CRC32();
        sum.update(zipped);
        System.out.println(zipped.length + " " + sum.getValue() + " " + Arrays.toString(Arrays.copyOf(zipped, 10)));
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            System.out.println(Arrays.equals(bytes, in.readAllBytes()));
        }
        Checksum own = new Sum();
        own.update(zipped);
        own.update(ByteBuffer.wrap(zipped, 10, 5));
        System.out.println(own.getValue());
    }

    /** Has only what an implementation must have. */
    private static final class Sum implements Checksum {
        private long sum;

        @Override
        public void update(int value) {
            sum = 31 * sum + value;
        }

        @Override
        public void update(byte[] bytes, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                update(bytes[i]);
            }
        }

        @Override
        public long getValue() {
            return sum;
        }

        @Override
        public void reset() {
            sum = 0;
        }
    }
}
