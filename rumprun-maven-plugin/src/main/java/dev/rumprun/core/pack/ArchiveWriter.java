// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.pack;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.Directories;
import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.tar.TarFile;
import dev.rumprun.core.tar.TarWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Writes the archives of packed toolchains: a tar file of regular files, compressed by xz. */
final class ArchiveWriter {

    /** The archive of tar has no earlier time that all programs understand: 1980. */
    private static final long TIME = 315_532_800;

    /**
     * The two platforms of a toolchain have most of their libraries in common, and these are less than 16 MB away from
     * each other. More than that saves nothing, and costs memory.
     */
    private static final int DICTIONARY = 16 << 20;

    private ArchiveWriter() {
    }

    /**
     * Writes one.
     *
     * @param files what the manifest lists, in its order
     */
    static FileStamp write(ToolchainManifest manifest, Collection<TarFile> files, PackRequest request)
            throws IOException {
        String json = checked(manifest);
        Path file = request.file().toAbsolutePath();
        Files.createDirectories(file.getParent());
        Path made = file.resolveSibling(file.getFileName() + ".new");
        LZMA2Options options = new LZMA2Options(LZMA2Options.PRESET_MAX);
        options.setDictSize(DICTIONARY);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(made));
                    XZOutputStream xz = new XZOutputStream(out, options);
                    TarWriter tar = new TarWriter(xz, request.timestamp().orElse(TIME))) {
                tar.write(TarFile.of(ToolchainManifest.NAME, json, 0).with(0644));
                for (TarFile entry : files) {
                    tar.write(entry);
                }
            }
            Directories.publish(made, file);
        } finally {
            Files.deleteIfExists(made);
        }
        return FileStamp.of(file);
    }

    /** What nobody would unpack is not packed. */
    private static String checked(ToolchainManifest manifest) throws IOException {
        String json = manifest.json();
        try {
            ManifestReader.read(json);
        } catch (IOException e) {
            throw RumprunException.setup("The toolchain cannot be packed: " + e.getMessage() + ".",
                    "take a toolchain as Rumprun's build-rr.sh has installed it", e);
        }
        return json;
    }
}
