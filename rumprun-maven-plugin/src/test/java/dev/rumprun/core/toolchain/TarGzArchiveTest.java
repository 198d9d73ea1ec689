// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.fixture.TarGz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TarGzArchiveTest {

    @TempDir
    private Path directory;

    private Path archive;
    private Path target;

    @BeforeEach
    void makeATarget() throws IOException {
        archive = directory.resolve("archive.tar.gz");
        target = Files.createDirectories(directory.resolve("outside/target"));
    }

    @Test
    void unpacksFilesAndDirectories() throws IOException {
        TarGz.write(archive, tar -> tar.directory("empty/").file("bin/tool", 0755, "run me").file("./a/b", 0644, "x"));

        TarGzArchive.unpack(archive, target);

        assertThat(target.resolve("empty")).isEmptyDirectory();
        assertThat(target.resolve("bin/tool")).isExecutable().hasContent("run me");
        assertThat(target.resolve("a/b")).hasContent("x");
        assertThat(Files.isExecutable(target.resolve("a/b"))).isFalse();
    }

    @Test
    void doesNotTakeOnRightsBeyondExecution() throws IOException {
        TarGz.write(archive, tar -> tar.file("tool", 06777, "x"));

        TarGzArchive.unpack(archive, target);

        assertThat((int) Files.getAttribute(target.resolve("tool"), "unix:mode") & 07777).isEqualTo(0755);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "a/../../evil", "../target2/evil"})
    void refusesToLeaveItsDirectory(String name) throws IOException {
        TarGz.write(archive, tar -> tar.file(name, 0644, "evil"));

        assertThatThrownBy(() -> TarGzArchive.unpack(archive, target))
                .isInstanceOf(IOException.class).hasMessageContaining("leads out of it: " + name);

        assertThat(directory.resolve("outside")).isDirectoryNotContaining("glob:**evil");
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void refusesAPathFromTheRoot() throws IOException {
        Path evil = directory.resolve("evil");
        TarGz.write(archive, tar -> tar.file(evil.toString(), 0644, "evil"));

        assertThatThrownBy(() -> TarGzArchive.unpack(archive, target))
                .isInstanceOf(IOException.class).hasMessageContaining("leads out of it: " + evil);

        assertThat(evil).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(bytes = {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_CHR, TarConstants.LF_BLK,
        TarConstants.LF_FIFO})
    void refusesLinksAndDevices(byte type) throws IOException {
        TarGz.write(archive, tar -> tar.special("odd", type, "/etc/passwd"));

        assertThatThrownBy(() -> TarGzArchive.unpack(archive, target))
                .isInstanceOf(IOException.class).hasMessageContaining("no plain file: odd");
    }

    @Test
    void refusesAFileThatComesTwice() throws IOException {
        TarGz.write(archive, tar -> tar.file("a", 0644, "first").file("a", 0644, "second"));

        assertThatThrownBy(() -> TarGzArchive.unpack(archive, target)).isInstanceOf(IOException.class);
    }

    @Test
    void refusesWhatIsNoArchive() throws IOException {
        Files.writeString(archive, "<html>404</html>");

        assertThatThrownBy(() -> TarGzArchive.unpack(archive, target)).isInstanceOf(IOException.class);
    }
}
