// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import dev.rumprun.core.program.ElfFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What loaders look for in an image. */
final class ImageHeader {

    private static final int MULTIBOOT = 0x1badb002;
    private static final int MULTIBOOT_END = 8192;
    /** The name that begins the note of kernels for Xen, after its three numbers, with an end. */
    private static final String XEN_NOTE = "Xen\0";

    private ImageHeader() {
    }

    /**
     * Whether an image has the header by which a platform knows it.
     *
     * @param platform {@code hw} and {@code xen} are known; others take any ELF file
     * @throws IOException if it is no ELF file
     */
    static boolean isThere(Path image, String platform) throws IOException {
        try (ElfFile elf = ElfFile.open(image)) {
            return switch (platform) {
                case "hw" -> hasMultiboot(image);
                case "xen" -> hasXen(elf);
                default -> true;
            };
        }
    }

    private static boolean hasMultiboot(Path image) throws IOException {
        byte[] begin;
        try (InputStream in = Files.newInputStream(image)) {
            begin = in.readNBytes(MULTIBOOT_END);
        }
        ByteBuffer words = ByteBuffer.wrap(begin).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 12 <= begin.length; at += 4) {
            if (words.getInt(at) == MULTIBOOT && words.getInt(at) + words.getInt(at + 4) + words.getInt(at + 8) == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasXen(ElfFile elf) throws IOException {
        List<String> sections = elf.sectionNames();
        if (sections.contains("__xen_guest")) {
            return true;
        }
        for (String section : sections) {
            if (section.startsWith(".note")) {
                byte[] note = elf.section(section).orElseThrow();
                if (new String(note, StandardCharsets.ISO_8859_1).contains(XEN_NOTE)) {
                    return true;
                }
            }
        }
        return false;
    }
}
