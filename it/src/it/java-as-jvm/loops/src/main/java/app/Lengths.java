// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Numbers that are read from an array after the thread has waited. */
final class Lengths {

    private Lengths() {
    }

    static void show() throws IOException, InterruptedException {
        byte[] bytes = new byte[120];
        Arrays.fill(bytes, (byte) 'x');
        for (String name : new String[] {"a", "b"}) {
            for (int length : new int[] {0, 1, 2, 3, 58}) {
                byte[] part = Arrays.copyOf(bytes, length);
                ByteArrayOutputStream target = new ByteArrayOutputStream();
                try (OutputStream out = new BufferedOutputStream(target)) {
                    out.write(part, 0, length / 2);
                    out.write(part, length / 2, length - length / 2);
                }
                System.out.println(name + length + " " + waited(target.toString().length()));
            }
        }
    }

    private static int waited(int number) throws InterruptedException {
        Thread.sleep(1);
        return number;
    }
}
