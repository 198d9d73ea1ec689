// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.unpack;

import dev.rumprun.core.io.Digests;
import dev.rumprun.core.pack.ManifestReader;
import dev.rumprun.core.pack.PackedFile;
import dev.rumprun.core.pack.ToolchainManifest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;

/**
 * Unpacks the archive of a toolchain, which anybody may have made. It begins with {@code toolchain.json}; what that
 * does not list is refused, and so is everything but plain files. Of the archive's own words on its entries, names,
 * kinds and lengths are compared with the list, and the others are not looked at.
 */
final class ToolchainArchive {

    /** Of a manifest, in bytes; that of Rumprun has 0.4 MB. */
    private static final int MAX_MANIFEST = 8 << 20;
    private static final int MAX_ENTRIES = 100_000;
    private static final int MAX_SHOWN = 100;
    private static final int BUFFER = 1 << 16;

    private final Path directory;
    private final byte[] buffer = new byte[BUFFER];

    /**
     * Makes an unpacker.
     *
     * @param directory takes the files; exists, and is empty
     */
    ToolchainArchive(Path directory) {
        this.directory = directory;
    }

    /**
     * Unpacks all of an archive.
     *
     * @param check sees what is in the archive before the first file is written, and may throw
     * @return what is in it; every file has the size and the digest that it says
     * @throws MalformedArchiveException if it is no such archive, or broken
     * @throws IOException if the directory cannot be written
     */
    ToolchainManifest unpack(Path archive, Consumer<ToolchainManifest> check) throws IOException {
        try (PackedStream stream = new PackedStream(archive)) {
            byte[] json = manifest(stream);
            ToolchainManifest manifest = parsed(json);
            check.accept(manifest);
            Files.write(directory.resolve(ToolchainManifest.NAME), json);
            unpackFiles(manifest, stream);
            stream.finish();
            for (Map.Entry<String, String> link : manifest.links().entrySet()) {
                Path made = directory.resolve(link.getKey());
                Files.createDirectories(made.getParent());
                Files.createSymbolicLink(made, Path.of(link.getValue()));
            }
            return manifest;
        }
    }

    private byte[] manifest(PackedStream stream) throws MalformedArchiveException {
        Optional<TarArchiveEntry> first = stream.next().filter(entry -> isPlain(entry)
                && entry.getName().equals(ToolchainManifest.NAME) && entry.getSize() <= MAX_MANIFEST);
        if (first.isEmpty()) {
            throw new MalformedArchiveException("it does not begin with " + ToolchainManifest.NAME
                    + ", as those do that rumprun:toolchain-package writes");
        }
        byte[] json = new byte[(int) first.get().getSize()];
        stream.allow(json.length);
        int length = 0;
        for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
            System.arraycopy(buffer, 0, json, length, n);
            length += n;
        }
        return json;
    }

    private static ToolchainManifest parsed(byte[] json) throws MalformedArchiveException {
        try {
            return ManifestReader.read(new String(json, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new MalformedArchiveException(e.getMessage(), e);
        }
    }

    private void unpackFiles(ToolchainManifest manifest, PackedStream stream) throws IOException {
        Set<String> missing = new HashSet<>(manifest.files().keySet());
        int entries = 0;
        for (Optional<TarArchiveEntry> next = stream.next(); next.isPresent(); next = stream.next()) {
            TarArchiveEntry entry = next.get();
            entries++;
            if (entries > MAX_ENTRIES) {
                throw new MalformedArchiveException("it has more than " + MAX_ENTRIES + " entries");
            }
            // Directories are made when there is something to put into them.
            if (entry.getLinkFlag() != TarConstants.LF_DIR) {
                PackedFile file = listed(entry, manifest);
                if (!missing.remove(file.path())) {
                    throw new MalformedArchiveException("it has " + file.path() + " twice");
                }
                stream.allow(file.size());
                unpack(file, stream);
            }
        }
        if (!missing.isEmpty()) {
            throw new MalformedArchiveException("it was cut short: " + missing.size() + " of its files are not there");
        }
    }

    private static PackedFile listed(TarArchiveEntry entry, ToolchainManifest manifest)
            throws MalformedArchiveException {
        PackedFile file = manifest.files().get(entry.getName());
        if (file == null) {
            throw new MalformedArchiveException(
                    "it has '" + shown(entry.getName()) + "', which its " + ToolchainManifest.NAME + " does not list");
        }
        if (!isPlain(entry)) {
            throw new MalformedArchiveException(file.path() + " is no plain file in it");
        }
        if (entry.getSize() != file.size()) {
            throw new MalformedArchiveException(
                    file.path() + " has not the size that its " + ToolchainManifest.NAME + " says");
        }
        return file;
    }

    private void unpack(PackedFile file, PackedStream stream) throws IOException {
        MessageDigest digest = Digests.sha256();
        Path target = directory.resolve(file.path());
        Files.createDirectories(target.getParent());
        // Two names may be one on this file system.
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
            throw new MalformedArchiveException(
                    file.path() + " has not the digest that its " + ToolchainManifest.NAME + " says");
        }
        Files.setPosixFilePermissions(
                target, PosixFilePermissions.fromString(file.executable() ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static boolean isPlain(TarArchiveEntry entry) {
        return (entry.getLinkFlag() == TarConstants.LF_NORMAL || entry.getLinkFlag() == TarConstants.LF_OLDNORM)
                && !entry.isSparse();
    }

    private static String shown(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > MAX_SHOWN ? plain.substring(0, MAX_SHOWN) + "…" : plain;
    }
}
