// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.toolchain.BakeConfig;
import dev.rumprun.fixture.PackedArchive;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestReaderTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @Test
    void readsWhatIsWritten() throws IOException {
        ToolchainManifest manifest = new ToolchainManifest("rumprun", "i486-rumprun-netbsdelf", List.of("hw", "xen"),
                List.of(new BakeConfig("hw_virtio", "virtio \"targets\""), new BakeConfig("xen_pv", "Xen")),
                new TreeMap<>(Map.of("netbsdVersion", "7.99.34")),
                List.of(new PackedLicence("NetBSD", "BSD-2-Clause", "share/licenses/netbsd/LICENSE")),
                new TreeMap<>(Map.of(
                        "bin/a", new PackedFile("bin/a", true, true, 1, DIGEST),
                        "lib/libc++.a", new PackedFile("lib/libc++.a", false, false, 123_456_789, DIGEST))),
                new TreeMap<>(Map.of("lib/hw/libc++.a", "../libc++.a")));

        assertThat(ManifestReader.read(manifest.json())).isEqualTo(manifest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/etc/passwd", "..", "../a", "a/../b", "a/..", "./a", "a//b", "a/", "a b", "a\\nb",
        ".trial/a", "toolchain.json", "C:a", "a\\\\b", "a#", "a&b", "\\u00e4"})
    void refusesPaths(String path) {
        refuses(List.of(PackedArchive.listed("ok", ""), PackedArchive.listed(path, "")), Map.of(),
                "it has a file with the path '");
    }

    @Test
    void refusesHugeNamesAndShowsTheirBeginning() {
        assertThatThrownBy(() -> ManifestReader.read(
                PackedArchive.manifest(List.of(PackedArchive.listed("a".repeat(100_000), "")), Map.of())))
                .hasMessageContaining("it has a file with the path 'aaa").hasMessageEndingWith("a…'")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400));
    }

    @Test
    void refusesAPathThatIsThereTwice() {
        refuses(List.of(PackedArchive.listed("a", ""), PackedArchive.listed("a", "")), Map.of(), "it has a twice");
        refuses(List.of(PackedArchive.listed("a", ""), PackedArchive.listed("b", "")), Map.of("a", "b"),
                "it has a twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../../etc/passwd", "..", "../b", "b/../../c", "./b", "missing", "link", "",
        "d/../b"})
    void refusesLinksThatLeadAway(String target) {
        refuses(List.of(PackedArchive.listed("b", ""), PackedArchive.listed("d/e", "")), Map.of("link", target),
                "the link link leads to '");
    }

    @Test
    void refusesLinksToLinks() {
        refuses(List.of(PackedArchive.listed("b", "")), Map.of("one", "b", "two", "one"),
                "the link two leads to 'one'");
    }

    @Test
    void refusesWhatIsInsideOfAFileOrALink() {
        refuses(List.of(PackedArchive.listed("a", ""), PackedArchive.listed("a/b", "")), Map.of(),
                "a would be a directory and something else");
        refuses(List.of(PackedArchive.listed("d/a", ""), PackedArchive.listed("l/b", "")), Map.of("l", "d"),
                "l would be a directory and something else");
        refuses(List.of(PackedArchive.listed("d/a", "")), Map.of("l", "d", "l/m", "../d/a"),
                "l would be a directory and something else");
    }

    @ParameterizedTest
    @CsvSource({"4755,1", "777,1", "'',1", "644,-1", "644,1e3", "644,''", "644,9999999999999"})
    void refusesModesAndSizesThatMakeNoSense(String mode, String size) {
        refuses(List.of("{\"path\": \"a\", \"mode\": \"" + mode + "\", \"size\": \"" + size + "\", \"sha256\": \""
                + DIGEST + "\"}"), Map.of(), "mode, size or digest of a make no sense");
    }

    @Test
    void refusesWhatIsTooLarge() {
        String half = "{\"path\": \"%s\", \"mode\": \"644\", \"size\": 600000000, \"sha256\": \"" + DIGEST + "\"}";
        refuses(List.of(half.formatted("a"), half.formatted("b")), Map.of(), "it would take 1200000000 bytes");
        refuses(IntStream.range(0, 20_001).mapToObj(i -> PackedArchive.listed("a" + i, "")).toList(), Map.of(),
                "it has 20001 files");
        refuses(List.of(), Map.of(), "it has 0 files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "\"1.0\"", "null", "-1", "[1]"})
    void refusesOtherFormats(String format) {
        String json = PackedArchive.manifest(Map.of("a", "")).replace("\"format\": 1", "\"format\": " + format);
        assertThatThrownBy(() -> ManifestReader.read(json)).isInstanceOf(IOException.class)
                .hasMessageContaining("it is of format '").hasMessageEndingWith("knows format 1 alone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"format\": 1}", "nonsense"})
    void refusesWhatIsNoManifest(String json) {
        assertThatThrownBy(() -> ManifestReader.read(json)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x86_64-linux-gnu", "x86_64-rumprun-netbsd;id", "../x-rumprun-netbsd"})
    void refusesOtherTuples(String tuple) {
        String json = PackedArchive.manifest(Map.of("a", "")).replace("x86_64-rumprun-netbsd", tuple);
        assertThatThrownBy(() -> ManifestReader.read(json)).hasMessageContaining("it has no tuple of Rumprun");
    }

    private static void refuses(List<String> files, Map<String, String> links, String why) {
        assertThatThrownBy(() -> ManifestReader.read(PackedArchive.manifest(files, links)))
                .isInstanceOf(IOException.class).hasMessageContaining(why);
    }
}
