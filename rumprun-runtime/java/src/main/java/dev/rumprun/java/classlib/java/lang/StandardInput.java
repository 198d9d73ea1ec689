// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.InputStream;

/** What {@code System.in} is. */
final class StandardInput {

    private static InputStream stream = new BufferedInputStream(new FileInputStream(FileDescriptor.in));

    private StandardInput() {
    }

    static InputStream stream() {
        return stream;
    }

    static void set(InputStream other) {
        stream = other;
    }
}
