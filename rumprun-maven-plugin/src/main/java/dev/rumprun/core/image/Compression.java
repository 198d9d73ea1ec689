// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** How a kernel is stored, for what loads it to unpack it. The same kernel gives the same bytes. */
enum Compression {
    /** As it is. */
    NONE("", List.of()) {
        @Override
        OutputStream pack(OutputStream out, long size) {
            return out;
        }
    },
    /** Without a name and a time. */
    GZIP(".gz", List.of("gzio")) {
        @Override
        OutputStream pack(OutputStream out, long size) throws IOException {
            GzipParameters parameters = new GzipParameters();
            parameters.setCompressionLevel(Deflater.BEST_COMPRESSION);
            return new GzipCompressorOutputStream(out, parameters);
        }
    },
    /** Smaller. */
    XZ(".xz", List.of("xzio", "gcry_crc")) {
        @Override
        OutputStream pack(OutputStream out, long size) throws IOException {
            LZMA2Options options = new LZMA2Options(LZMA2Options.PRESET_MAX);
            options.setDictSize((int) Math.max(LZMA2Options.DICT_SIZE_MIN, Math.min(size, DICTIONARY)));
            return new XZOutputStream(out, options, org.tukaani.xz.XZ.CHECK_CRC32);
        }
    };

    /** What unpacks the kernel has as much memory for it as the guest has, and needs the dictionary, too. */
    private static final long DICTIONARY = 8 << 20;

    private final String ending;
    private final List<String> grubModules;

    Compression(String ending, List<String> grubModules) {
        this.ending = ending;
        this.grubModules = grubModules;
    }

    /** What the user calls so. */
    static Optional<Compression> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** All of them, in the user's words. */
    static String words() {
        return Arrays.stream(values()).map(Compression::word).collect(Collectors.joining(", "));
    }

    /** What the user calls it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the name of a file ends with. */
    String ending() {
        return ending;
    }

    /** The modules by which GRUB unpacks it. */
    List<String> grubModules() {
        return grubModules;
    }

    /** Writes what is in a file into another one. */
    void write(Path from, Path to) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(to));
                OutputStream packed = pack(file, Files.size(from))) {
            Files.copy(from, packed);
        }
    }

    /**
     * Packs what is written.
     *
     * @param size of all of it, in bytes
     */
    abstract OutputStream pack(OutputStream out, long size) throws IOException;
}
