// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.oci;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.Directories;
import dev.rumprun.core.io.PrettyJson;
import dev.rumprun.core.tar.TarFile;
import dev.rumprun.core.tar.TarWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Image layouts of the Open Container Initiative, in one tar file each: what {@code skopeo}, {@code podman load} and
 * {@code ctr images import} read, and registries are pushed to from.
 */
public final class OciLayout {

    /** What the names of layouts end with, after the platform. */
    public static final String ENDING = "-oci.tar";

    private static final String MANIFEST = "application/vnd.oci.image.manifest.v1+json";
    private static final String INDEX = "application/vnd.oci.image.index.v1+json";
    private static final String CONFIG = "application/vnd.oci.image.config.v1+json";
    private static final String CREATED = "org.opencontainers.image.created";
    private static final String VERSION = "org.opencontainers.image.version";
    private static final String TAG = "[A-Za-z0-9_][A-Za-z0-9._-]{0,127}";

    private OciLayout() {
    }

    /** The usual place of the layout that was made of an image. */
    public static Path of(Path directory, String name, String platform) {
        return directory.resolve(name + "-" + platform + ENDING);
    }

    /**
     * Writes an image. The same image makes the same bytes.
     *
     * @param tar appears whole, over an earlier one
     * @return the digest of the image's manifest, with the name of its algorithm
     * @throws RumprunException if the files cannot be read, or the layout cannot be written
     */
    public static String write(OciImage image, Path tar) {
        List<Path> temporary = new ArrayList<>();
        try {
            Files.createDirectories(tar.toAbsolutePath().getParent());
            return write(image, tar.toAbsolutePath(), temporary);
        } catch (IOException e) {
            throw RumprunException.io("Cannot write the container image " + tar, e);
        } finally {
            temporary.forEach(OciLayout::delete);
        }
    }

    private static String write(OciImage image, Path tar, List<Path> temporary) throws IOException {
        long seconds = image.created().orElse(0);
        List<OciLayer> layers = new ArrayList<>();
        for (List<TarFile> files : image.layers()) {
            Path target = tar.resolveSibling(tar.getFileName() + ".layer" + layers.size() + ".new");
            temporary.add(target);
            layers.add(OciLayer.write(files, seconds, target));
        }
        OciBlob config = OciBlob.of(CONFIG, PrettyJson.object(json -> writeConfig(json, image, layers)));
        OciBlob manifest = OciBlob.of(MANIFEST, PrettyJson.object(json -> writeManifest(json, image, config, layers)));
        // Layers with the same files are one file of the layout.
        Map<String, TarFile> blobs = new LinkedHashMap<>();
        layers.forEach(layer -> blobs.put(layer.blob().digest(), layer.blob().file()));
        blobs.put(config.digest(), config.file());
        blobs.put(manifest.digest(), manifest.file());

        Path made = tar.resolveSibling(tar.getFileName() + ".new");
        temporary.add(made);
        try (TarWriter out = new TarWriter(new BufferedOutputStream(Files.newOutputStream(made)), seconds)) {
            out.write(TarFile.of("oci-layout",
                    PrettyJson.object(json -> json.writeStringField("imageLayoutVersion", "1.0.0")), 0));
            out.write(TarFile.of("index.json", PrettyJson.object(json -> writeIndex(json, image, manifest)), 0));
            for (TarFile blob : blobs.values()) {
                out.write(blob);
            }
        }
        Directories.publish(made, tar);
        return manifest.name();
    }

    private static void writeConfig(JsonGenerator json, OciImage image, List<OciLayer> layers) throws IOException {
        if (created(image).isPresent()) {
            json.writeStringField("created", created(image).get());
        }
        writePlatform(json);
        json.writeObjectFieldStart("config");
        if (!image.environment().isEmpty()) {
            writeTexts(json, "Env", image.environment().entrySet().stream()
                    .map(variable -> variable.getKey() + "=" + variable.getValue()).toList());
        }
        if (!image.command().isEmpty()) {
            writeTexts(json, "Cmd", image.command());
        }
        writeMap(json, "Labels", image.labels());
        json.writeEndObject();
        json.writeObjectFieldStart("rootfs");
        json.writeStringField("type", "layers");
        writeTexts(json, "diff_ids", layers.stream().map(OciLayer::contentDigest).toList());
        json.writeEndObject();
    }

    private static void writeManifest(JsonGenerator json, OciImage image, OciBlob config, List<OciLayer> layers)
            throws IOException {
        json.writeNumberField("schemaVersion", 2);
        json.writeStringField("mediaType", MANIFEST);
        json.writeObjectFieldStart("config");
        config.describe(json);
        json.writeEndObject();
        json.writeArrayFieldStart("layers");
        for (OciLayer layer : layers) {
            json.writeStartObject();
            layer.blob().describe(json);
            json.writeEndObject();
        }
        json.writeEndArray();
        SortedMap<String, String> annotations = new TreeMap<>(image.labels());
        created(image).ifPresent(time -> annotations.put(CREATED, time));
        writeMap(json, "annotations", annotations);
    }

    private static void writeIndex(JsonGenerator json, OciImage image, OciBlob manifest) throws IOException {
        json.writeNumberField("schemaVersion", 2);
        json.writeStringField("mediaType", INDEX);
        json.writeArrayFieldStart("manifests");
        json.writeStartObject();
        manifest.describe(json);
        json.writeObjectFieldStart("platform");
        writePlatform(json);
        json.writeEndObject();
        String version = image.labels().getOrDefault(VERSION, "");
        if (version.matches(TAG)) {
            writeMap(json, "annotations", new TreeMap<>(Map.of("org.opencontainers.image.ref.name", version)));
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writePlatform(JsonGenerator json) throws IOException {
        json.writeStringField("architecture", "amd64");
        json.writeStringField("os", "linux");
    }

    private static void writeTexts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeFieldName(name);
        json.writeArray(texts.toArray(String[]::new), 0, texts.size());
    }

    private static void writeMap(JsonGenerator json, String name, SortedMap<String, String> map) throws IOException {
        if (map.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> entry : map.entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }

    private static Optional<String> created(OciImage image) {
        return image.created().isPresent()
                ? Optional.of(Instant.ofEpochSecond(image.created().getAsLong()).toString())
                : Optional.empty();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It is in the way of nobody, and the next build writes over it.
        }
    }
}
