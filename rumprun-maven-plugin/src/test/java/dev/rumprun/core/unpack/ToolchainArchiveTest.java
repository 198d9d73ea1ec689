// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.pack.ToolchainManifest;
import dev.rumprun.fixture.PackedArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that somebody made to do harm, or that an accident befell. */
class ToolchainArchiveTest {

    private static final Map<String, String> FILES = Map.of("bin/tool", "run me", "lib/a", "a");

    @TempDir
    private Path directory;

    private Path archive;
    private Path target;

    @BeforeEach
    void makeATarget() throws IOException {
        archive = directory.resolve("archive.tar.xz");
        target = Files.createDirectories(directory.resolve("parent/target"));
    }

    @AfterEach
    void leavesEverythingElseAlone() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("parent"))) {
            assertThat(files).containsExactly(target);
        }
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactlyInAnyOrder(archive, directory.resolve("parent"));
        }
    }

    @Test
    void unpacksWhatIsListed() throws IOException {
        PackedArchive.write(archive, tar -> tar
                .file("toolchain.json", PackedArchive.manifest(
                        List.of(PackedArchive.listed("bin/tool", "run me"), PackedArchive.listed("lib/a", "a")),
                        Map.of("lib/b", "a", "lib/deep/c", "../../bin/tool", "d", "lib")))
                .special("bin/", TarConstants.LF_DIR, "")
                .file("bin/tool", "run me").file("lib/a", "a"));

        ToolchainManifest manifest = unpack();

        assertThat(target.resolve("bin/tool")).isExecutable().hasContent("run me");
        assertThat(target.resolve("lib/b")).isSymbolicLink().hasContent("a");
        assertThat(target.resolve("lib/deep/c")).isSymbolicLink().hasContent("run me");
        assertThat(target.resolve("d/a")).hasContent("a");
        assertThat(target.resolve("toolchain.json")).isRegularFile();
        assertThat(manifest.tuple()).isEqualTo("x86_64-rumprun-netbsd");
        assertThat(manifest.templates()).containsExactly("bin/tool", "lib/a");
    }

    @Test
    void showsWhatIsInItBeforeItWrites() throws IOException {
        PackedArchive.of(archive, FILES);

        assertThatThrownBy(() -> new ToolchainArchive(target).unpack(archive, manifest -> {
            throw new IllegalStateException("not this one");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(target).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 40, 200, -1, -20, -60})
    void noticesThatItWasCutShort(int length) throws IOException {
        byte[] whole = Files.readAllBytes(PackedArchive.of(archive, FILES));
        Files.write(archive, Arrays.copyOf(whole, length < 0 ? whole.length + length : length));

        refuses("cut short");
    }

    @Test
    void noticesEveryFlippedBit() throws IOException {
        byte[] whole = Files.readAllBytes(PackedArchive.of(archive, FILES));
        for (int i = 0; i < whole.length; i++) {
            byte[] flipped = whole.clone();
            flipped[i] ^= 4;
            Files.write(archive, flipped);
            Path fresh = Files.createDirectories(target.resolve("flipped" + i));

            assertThatThrownBy(() -> new ToolchainArchive(fresh).unpack(archive, manifest -> { }))
                    .as("bit in byte " + i).isInstanceOf(MalformedArchiveException.class);
        }
    }

    @Test
    void refusesOtherFiles() throws IOException {
        Files.writeString(archive, "<html>Please log in</html>".repeat(100));

        refuses("it is damaged, or no tar.xz archive");
    }

    @Test
    void refusesAnArchiveWithoutManifest() throws IOException {
        PackedArchive.write(archive, tar -> tar.file("bin/tool", "run me"));

        refuses("it does not begin with toolchain.json");
    }

    @Test
    void refusesAManifestThatComesLate() throws IOException {
        PackedArchive.write(archive, tar -> tar.file("bin/tool", "run me")
                .file("toolchain.json", PackedArchive.manifest(Map.of("bin/tool", "run me"))));

        refuses("it does not begin with toolchain.json");
    }

    @Test
    void refusesAManifestThatIsALink() throws IOException {
        PackedArchive.write(archive, tar -> tar.special("toolchain.json", TarConstants.LF_SYMLINK, "/etc/passwd"));

        refuses("it does not begin with toolchain.json");
    }

    @Test
    void refusesAnEmptyArchive() throws IOException {
        PackedArchive.write(archive, tar -> { });

        refuses("it does not begin with toolchain.json");
    }

    @Test
    void refusesAHugeManifest() throws IOException {
        PackedArchive.write(archive, tar -> tar.zeros("toolchain.json", 9 << 20));

        refuses("it does not begin with toolchain.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "/tmp/evil", "bin/../../evil", "./bin/tool", "bin//tool", "toolchain.json"})
    void refusesWhatIsNotListed(String name) throws IOException {
        PackedArchive.write(archive, tar -> tar
                .file("toolchain.json", PackedArchive.manifest(Map.of("bin/tool", "run me"))).file(name, "evil"));

        refuses("it has '" + name + "', which its toolchain.json does not list");
    }

    @ParameterizedTest
    @ValueSource(bytes = {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_CHR, TarConstants.LF_BLK,
            TarConstants.LF_FIFO, TarConstants.LF_CONTIG})
    void refusesWhatIsNoPlainFile(byte type) throws IOException {
        PackedArchive.write(archive, tar -> tar
                .file("toolchain.json", PackedArchive.manifest(Map.of("bin/tool", "run me")))
                .special("bin/tool", type, "/etc/passwd"));

        refuses("bin/tool is no plain file in it");
    }

    @Test
    void refusesAFileThatIsThereTwice() throws IOException {
        PackedArchive.write(archive, tar -> tar
                .file("toolchain.json", PackedArchive.manifest(Map.of("bin/tool", "run me")))
                .file("bin/tool", "run me").file("bin/tool", "run me"));

        refuses("it has bin/tool twice");
    }

    @Test
    void refusesAFileOfAnotherDigest() throws IOException {
        PackedArchive.write(archive, tar -> tar
                .file("toolchain.json", PackedArchive.manifest(Map.of("bin/tool", "run me")))
                .file("bin/tool", "run it"));

        refuses("bin/tool has not the digest");
    }

    @Test
    void refusesAFileOfAnotherSizeWithoutReadingIt() throws IOException {
        PackedArchive.write(archive, tar -> tar
                .file("toolchain.json", PackedArchive.manifest(Map.of("bin/tool", "run me")))
                .zeros("bin/tool", 100 << 20));

        refuses("bin/tool has not the size");
        assertThat(target.resolve("bin/tool")).doesNotExist();
    }

    @Test
    void refusesAFileThatIsMissing() throws IOException {
        PackedArchive.write(archive, tar -> tar
                .file("toolchain.json", PackedArchive.manifest(FILES)).file("bin/tool", "run me"));

        refuses("it was cut short: 1 of its files are not there");
    }

    @Test
    void readsNoNamesWithoutEnd() throws IOException {
        PackedArchive.write(archive, tar -> tar
                .file("toolchain.json", PackedArchive.manifest(FILES)).longName(64 << 20));

        refuses("it has more in it than it says");
    }

    @Test
    void refusesToBeFloodedBehindTheLastFile() throws IOException {
        PackedArchive.write(archive, tar -> {
            tar.file("toolchain.json", PackedArchive.manifest(FILES));
            for (Map.Entry<String, String> file : FILES.entrySet()) {
                tar.file(file.getKey(), file.getValue());
            }
            tar.zeros("more", 64 << 20);
        });

        refuses("it has 'more', which its toolchain.json does not list");
    }

    @Test
    void refusesDirectoriesWithoutNumber() throws IOException {
        PackedArchive.write(archive, tar -> {
            tar.file("toolchain.json", PackedArchive.manifest(FILES));
            for (int i = 0; i < 100_001; i++) {
                tar.special("d/", TarConstants.LF_DIR, "");
            }
        });

        refuses("it has more than 100000 entries");
        assertThat(target.resolve("d")).doesNotExist();
    }

    @Test
    void tellsAFullDiskFromABrokenArchive() throws IOException {
        PackedArchive.of(archive, FILES);
        Files.writeString(target.resolve("bin"), "in the way");

        assertThatThrownBy(this::unpack).isInstanceOf(IOException.class)
                .isNotInstanceOf(MalformedArchiveException.class);
    }

    private ToolchainManifest unpack() throws IOException {
        return new ToolchainArchive(target).unpack(archive, manifest -> { });
    }

    private void refuses(String why) {
        assertThatThrownBy(this::unpack).isInstanceOf(MalformedArchiveException.class).hasMessageContaining(why);
    }
}
