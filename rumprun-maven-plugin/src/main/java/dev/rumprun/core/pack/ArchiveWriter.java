// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.pack;

import dev.rumprun.core.tar.TarFile;
import dev.rumprun.core.tar.TarWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Writes the archives of packed toolchains: a tar file of regular files, compressed by xz. */
final class ArchiveWriter {

    /** 1980, before which there are no files for some programs. */
    private static final long TIME = 315_532_800;
    private static final int READABLE = 0644;

    /**
     * The two platforms of a toolchain have most of their libraries in common, and these are less than 16 MB away from
     * each other. More than that saves nothing, and costs memory.
     */
    private static final int DICTIONARY = 16 << 20;

    private ArchiveWriter() {
    }

    static void write(ArchiveContent content, OptionalLong timestamp, Path archive) throws IOException {
        LZMA2Options options = new LZMA2Options(LZMA2Options.PRESET_MAX);
        options.setDictSize(DICTIONARY);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive));
                XZOutputStream xz = new XZOutputStream(out, options);
                TarWriter tar = new TarWriter(xz, timestamp.orElse(TIME))) {
            tar.write(TarFile.of(ToolchainManifest.NAME, content.manifest().json(), 0).with(READABLE));
            for (TarFile entry : content.files()) {
                tar.write(entry);
            }
        }
    }
}
