// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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
        parts(bytes);
        Checksum own = new Sum();
        own.update(zipped);
        own.update(ByteBuffer.wrap(zipped, 10, 5));
        System.out.println(own.getValue());
    }

    /** Has only what an implementation must have. */
    /** A stream that writes chunks would end at an empty one. */
    private static void parts(byte[] bytes) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        Parts parts = new Parts(target);
        GZIPOutputStream gzip = new GZIPOutputStream(parts);
        gzip.write(bytes, 0, 0);
        gzip.write(bytes, 0, 5_000);
        gzip.write(bytes[0]);
        gzip.finish();
        gzip.finish();
        try {
            gzip.write(1);
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(parts.empty + " " + target.size());
        DeflaterOutputStream deflater = new DeflaterOutputStream(parts);
        deflater.write(bytes, 0, 100);
        deflater.flush();
        deflater.close();
        ZipOutputStream zip = new ZipOutputStream(parts);
        for (String name : new String[] {"a", "b"}) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes, 0, 3_000);
            zip.closeEntry();
        }
        zip.close();
        System.out.println(parts.empty);
    }

    private static final class Parts extends FilterOutputStream {

        private int empty;

        Parts(OutputStream target) {
            super(target);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            empty += length == 0 ? 1 : 0;
            out.write(bytes, offset, length);
        }
    }

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
