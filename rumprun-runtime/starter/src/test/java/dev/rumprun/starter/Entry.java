// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.starter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** The two ways into an image. */
enum Entry {

    MULTIBOOT {
        @Override
        Path of(Path image) {
            return image;
        }
    },

    PVH {
        /** QEMU looks for multiboot first, so it gets an image in which it does not find it. */
        @Override
        Path of(Path image) throws IOException {
            var bytes = ByteBuffer.wrap(Files.readAllBytes(image)).order(ByteOrder.LITTLE_ENDIAN);
            int header = 0;
            while (bytes.getInt(header) != MULTIBOOT_MAGIC) {
                header += Integer.BYTES;
            }
            bytes.putInt(header, 0);
            return Files.write(image.resolveSibling(image.getFileName() + ".pvh"), bytes.array());
        }
    };

    private static final int MULTIBOOT_MAGIC = 0x1BADB002;

    /** A form of the image that QEMU starts this way. */
    abstract Path of(Path image) throws IOException;
}
