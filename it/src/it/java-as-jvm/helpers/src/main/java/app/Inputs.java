// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Bytes that are read by numbers of them, and to the end. */
final class Inputs {

    private Inputs() {
    }

    static void show() throws IOException {
        byte[] bytes = {0, 1, 2, 3, 4, 5, 6, 7, 8, -1};
        arrays(bytes);
        some(new ByteArrayInputStream(bytes));
        some(new Slow(bytes));
    }

    private static void arrays(byte[] bytes) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes, 4, bytes.length);
        System.out.println(in.available() + " " + in.read() + " " + in.read(new byte[0]) + " " + in.readAllBytes().length + " " + in.read()
                + " " + in.available() + " " + in.readAllBytes().length + " " + in.readNBytes(3).length + " " + in.skip(3) + " " + in.read(new byte[0]));
        in.reset();
        System.out.println(in.read() + " " + in.skip(-1) + " " + in.skip(2) + " " + in.read());
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        System.out.println(in.transferTo(target) + " " + Arrays.toString(target.toByteArray()) + " " + in.transferTo(target));
        in = new ByteArrayInputStream(bytes, 2, 3);
        System.out.println(Arrays.toString(in.readNBytes(2)) + Arrays.toString(in.readNBytes(2)) + Arrays.toString(in.readNBytes(2)));
        try {
            in.read(new byte[2], 1, 2);
        } catch (IndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
    }

    private static void some(InputStream in) throws IOException {
        byte[] target = new byte[8];
        System.out.println(in.readNBytes(target, 1, 3) + " " + Arrays.toString(target) + " " + in.readNBytes(target, 0, 0));
        in.skipNBytes(2);
        in.skipNBytes(-1);
        System.out.println(in.read() + " " + in.readNBytes(target, 0, 8) + " " + in.readNBytes(target, 0, 8));
        try {
            in.skipNBytes(1);
        } catch (EOFException e) {
            System.out.println(e);
        }
    }

    /** Answers nothing for nothing, even at the end, and never skips more than one. */
    private static final class Slow extends FilterInputStream {

        Slow(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return length == 0 ? 0 : in.read(target, offset, 1);
        }

        @Override
        public long skip(long wanted) throws IOException {
            return wanted > 1 ? in.skip(1) : 0;
        }
    }
}
