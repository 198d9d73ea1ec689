// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import java.io.File;
import java.util.ArrayDeque;
import java.util.Deque;

/** Files to delete when the program ends, the last one first. */
final class DeletedOnExit {

    private static final Deque<File> FILES = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> FILES.forEach(File::delete)));
    }

    private DeletedOnExit() {
    }

    static void add(File file) {
        if (!FILES.contains(file)) {
            FILES.push(file);
        }
    }
}
