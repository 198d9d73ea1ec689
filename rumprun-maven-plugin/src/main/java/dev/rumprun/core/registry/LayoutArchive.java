// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.registry;

import dev.rumprun.core.io.Digests;
import dev.rumprun.core.io.JsonTree;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarFile;

/** Reads an image layout in a tar file, which has one image. */
final class LayoutArchive implements Closeable {

    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final int MAX_JSON = 4 << 20;

    private final TarFile tar;
    private final Map<String, TarArchiveEntry> entries = new HashMap<>();
    private final JsonTree descriptor;
    private final byte[] manifest;

    /**
     * Something that a registry stores.
     *
     * @param digest with the name of its algorithm
     * @param size in bytes
     */
    record Blob(String digest, long size) {
    }

    /**
     * Opens a layout.
     *
     * @throws IOException if it is none, or has been damaged
     */
    LayoutArchive(Path file) throws IOException {
        tar = new TarFile(file.toFile());
        try {
            tar.getEntries().forEach(entry -> entries.put(entry.getName(), entry));
            List<JsonTree> manifests = JsonTree.read(text("index.json")).get("manifests").elements();
            if (manifests.size() != 1) {
                throw new IOException("it has " + manifests.size() + " images, and not one");
            }
            descriptor = manifests.get(0);
            manifest = bytes(path(digest()));
            if (!digest().equals("sha256:" + HexFormat.of().formatHex(Digests.sha256().digest(manifest)))) {
                throw new IOException("its manifest is not the one that it names");
            }
        } catch (IOException e) {
            tar.close();
            throw e;
        }
    }

    /** The digest of the manifest. */
    String digest() throws IOException {
        return digest(descriptor);
    }

    byte[] manifest() {
        return manifest.clone();
    }

    /** What the manifest is. */
    String mediaType() throws IOException {
        return descriptor.get("mediaType").text().orElseThrow(() -> new IOException("its manifest has no type"));
    }

    /** What the manifest refers to: layers, and the configuration. */
    List<Blob> blobs() throws IOException {
        JsonTree tree = JsonTree.read(new String(manifest, StandardCharsets.UTF_8));
        List<JsonTree> all = new ArrayList<>(tree.get("layers").elements());
        all.add(tree.get("config"));
        List<Blob> blobs = new ArrayList<>();
        for (JsonTree one : all) {
            Blob blob = new Blob(digest(one), entry(path(digest(one))).getSize());
            if (!blobs.contains(blob)) {
                blobs.add(blob);
            }
        }
        return blobs;
    }

    InputStream open(Blob blob) throws IOException {
        return tar.getInputStream(entry(path(blob.digest)));
    }

    private static String digest(JsonTree descriptor) throws IOException {
        return descriptor.get("digest").text().filter(digest -> DIGEST.matcher(digest).matches())
                .orElseThrow(() -> new IOException("it names something without a SHA-256"));
    }

    private static String path(String digest) {
        return "blobs/" + digest.replace(':', '/');
    }

    private TarArchiveEntry entry(String name) throws IOException {
        TarArchiveEntry entry = entries.get(name);
        if (entry == null || !entry.isFile()) {
            throw new IOException("it has no file " + name);
        }
        return entry;
    }

    private byte[] bytes(String name) throws IOException {
        TarArchiveEntry entry = entry(name);
        if (entry.getSize() > MAX_JSON) {
            throw new IOException(name + " has " + entry.getSize() + " bytes, which is too much");
        }
        try (InputStream in = tar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
