// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.Digests;
import dev.rumprun.core.tar.TarFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OciLayoutTest {

    private static final long EPOCH = 1_700_000_000;

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.write(directory.resolve("kernel"), new byte[] {1, 2, 3});
    }

    @Test
    void writesTheSameBytesWheneverAndWhereverItDoes() throws IOException {
        Path first = directory.resolve("a/first.tar");
        Path second = directory.resolve("b/second.tar");
        String digest = OciLayout.write(image(OptionalLong.of(EPOCH)), first);
        Files.setLastModifiedTime(file, FileTime.fromMillis(12_345_000));

        assertThat(OciLayout.write(image(OptionalLong.of(EPOCH)), second)).isEqualTo(digest);
        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(first.getParent()).isDirectoryNotContaining(path -> !path.equals(first));
    }

    @Test
    void isALayoutWhoseDigestsAreRight() throws IOException {
        Path tar = directory.resolve("image.tar");
        String digest = OciLayout.write(image(OptionalLong.of(EPOCH)), tar);
        Map<String, byte[]> entries = contents(Files.readAllBytes(tar));

        assertThat(json(entries.get("oci-layout")).path("imageLayoutVersion").asText()).isEqualTo("1.0.0");
        entries.forEach((name, bytes) -> {
            if (name.startsWith("blobs/sha256/")) {
                assertThat(name).isEqualTo("blobs/sha256/" + sha256(bytes));
            }
        });
        JsonNode index = json(entries.get("index.json"));
        assertThat(index.path("manifests")).hasSize(1);
        assertThat(index.at("/manifests/0/digest").asText()).isEqualTo(digest);
        assertThat(index.at("/manifests/0/annotations/org.opencontainers.image.ref.name").asText()).isEqualTo("1.0");
        JsonNode manifest = json(blob(entries, index.at("/manifests/0")));
        assertThat(manifest.path("mediaType").asText()).isEqualTo("application/vnd.oci.image.manifest.v1+json");
        assertThat(manifest.at("/annotations/org.opencontainers.image.version").asText()).isEqualTo("1.0");
        assertThat(manifest.at("/annotations/org.opencontainers.image.created").asText())
                .isEqualTo("2023-11-14T22:13:20Z");
        JsonNode config = json(blob(entries, manifest.path("config")));
        assertThat(config.path("architecture").asText()).isEqualTo("amd64");
        assertThat(config.path("os").asText()).isEqualTo("linux");
        assertThat(config.path("created").asText()).isEqualTo("2023-11-14T22:13:20Z");
        assertThat(config.at("/config/Cmd/1").asText()).isEqualTo("two words");
        assertThat(config.at("/config/Env/0").asText()).isEqualTo("LANG=C");
        assertThat(config.at("/config/Labels/org.opencontainers.image.version").asText()).isEqualTo("1.0");
        byte[] layer = new GZIPInputStream(new ByteArrayInputStream(
                blob(entries, manifest.at("/layers/0")))).readAllBytes();
        assertThat(config.at("/rootfs/diff_ids/0").asText()).isEqualTo("sha256:" + sha256(layer));
    }

    @Test
    void sortsTheFilesOfALayerAndTellsNothingOfThisMachine() throws IOException {
        Path tar = directory.resolve("image.tar");
        OciLayout.write(image(OptionalLong.of(EPOCH)), tar);
        List<TarArchiveEntry> entries = layer(tar);

        assertThat(entries).extracting(TarArchiveEntry::getName)
                .containsExactly("boot/", "boot/a", "boot/b", "urunc.json");
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.getLongUserId()).isEqualTo(entry.getName().startsWith("boot") ? 107 : 0);
            assertThat(entry.getLongGroupId()).isEqualTo(entry.getLongUserId());
            assertThat(entry.getUserName()).isEmpty();
            assertThat(entry.getGroupName()).isEmpty();
            assertThat(entry.getLastModifiedDate().getTime()).isEqualTo(EPOCH * 1000);
            assertThat(entry.getMode() & 0777).isEqualTo(entry.isDirectory() ? 0755 : 0444);
        });
    }

    @Test
    void hasNoTimeUnlessItIsGiven() throws IOException {
        Path tar = directory.resolve("image.tar");
        OciLayout.write(image(OptionalLong.empty()), tar);
        Map<String, byte[]> entries = contents(Files.readAllBytes(tar));
        JsonNode manifest = json(blob(entries, json(entries.get("index.json")).at("/manifests/0")));

        assertThat(manifest.at("/annotations/org.opencontainers.image.created").isMissingNode()).isTrue();
        assertThat(json(blob(entries, manifest.path("config"))).has("created")).isFalse();
        assertThat(layer(tar)).allMatch(entry -> entry.getLastModifiedDate().getTime() == 0);
    }

    @Test
    void leavesAnEarlierLayoutAloneWhenItFails() throws IOException {
        Path tar = Files.writeString(directory.resolve("image.tar"), "earlier");
        Files.delete(file);

        assertThatThrownBy(() -> OciLayout.write(image(OptionalLong.empty()), tar))
                .isInstanceOf(RumprunException.class).hasMessageContaining("image.tar").hasMessageContaining("kernel");
        assertThat(tar).hasContent("earlier");
        assertThat(directory).isDirectoryNotContaining(path -> !path.equals(tar));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/etc/passwd", "../x", "a/../b", "a/./b", "a//b", "a/", ".", "..", "a\nb", "a\u0000b",
        "a\\b", ".wh.a", "a/.wh..wh..opq"})
    void refusesPathsThatLeadOutOfTheImage(String path) {
        assertThatThrownBy(() -> TarFile.of(path, "", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesNamesOfAnyLanguageAndLength() throws IOException {
        String name = "größe " + "x".repeat(200) + "/ü";
        Path tar = directory.resolve("image.tar");
        OciLayout.write(new OciImage(List.of(List.of(TarFile.of(name, "text", 0))), List.of(), new TreeMap<>(),
                new TreeMap<>(), OptionalLong.empty()), tar);

        assertThat(layer(tar)).extracting(TarArchiveEntry::getName).contains(name);
    }

    @Test
    void refusesTwoFilesOfOnePath() {
        List<TarFile> twice = List.of(TarFile.of("a", "1", 0), TarFile.of("a", "2", 0));
        assertThatThrownBy(() -> new OciImage(
                List.of(twice), List.of(), new TreeMap<>(), new TreeMap<>(), OptionalLong.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private OciImage image(OptionalLong created) {
        return new OciImage(
                List.of(List.of(TarFile.of("urunc.json", "{}", 0), TarFile.of("boot/b", file, 107),
                        TarFile.of("boot/a", "text", 107))),
                List.of("program", "two words"),
                new TreeMap<>(Map.of("LANG", "C")),
                new TreeMap<>(Map.of("org.opencontainers.image.version", "1.0")),
                created);
    }

    /** The entries of the first layer. */
    static List<TarArchiveEntry> layer(Path tar) throws IOException {
        List<TarArchiveEntry> found = new ArrayList<>();
        try (TarArchiveInputStream in = open(tar, 0)) {
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                found.add(entry);
            }
        }
        return found;
    }

    static TarArchiveInputStream open(Path tar, int layer) throws IOException {
        Map<String, byte[]> entries = contents(Files.readAllBytes(tar));
        JsonNode manifest = json(blob(entries, json(entries.get("index.json")).at("/manifests/0")));
        byte[] bytes = blob(entries, manifest.path("layers").path(layer));
        return new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)), "UTF-8");
    }

    static Map<String, byte[]> contents(byte[] tar) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        try (TarArchiveInputStream in = new TarArchiveInputStream(new ByteArrayInputStream(tar))) {
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isFile()) {
                    contents.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return contents;
    }

    static byte[] blob(Map<String, byte[]> entries, JsonNode descriptor) {
        byte[] blob = entries.get("blobs/" + descriptor.path("digest").asText().replace(':', '/'));
        assertThat(blob).hasSize(descriptor.path("size").asInt());
        return blob;
    }

    static JsonNode json(byte[] bytes) throws IOException {
        return new ObjectMapper().readTree(bytes);
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Digests.sha256().digest(bytes));
    }
}
