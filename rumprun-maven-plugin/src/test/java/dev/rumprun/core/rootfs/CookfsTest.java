// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rootfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.rootfs.RootObject.RootFile;
import dev.rumprun.core.step.StepRunner;
import dev.rumprun.core.step.StepRunner.Mode;
import dev.rumprun.fixture.FakeToolchain;
import dev.rumprun.fixture.RecordingLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CookfsTest {

    /** What it is told, and what is in the directories. */
    private static final String COOKFS = """
            echo "cookfs $*" >>"$home/calls"
            [ ! -e "$home/fail" ] || { echo '>> ERROR: no'; exit 1; }
            out=$3
            shift 3
            for directory; do
                (cd "$directory" && find . -type f -exec grep -H '' {} + -o -type d -empty -print)
            done >"$out"
            """;

    private final RecordingLog log = new RecordingLog();
    @TempDir
    private Path temporary;
    private FakeToolchain fake;
    private Path rootfs;
    private Path object;
    private Mode mode = new Mode(false, false);

    @BeforeEach
    void install() throws IOException {
        fake = FakeToolchain.rumprun(temporary.resolve("rumprun"));
        fake.script("cookfs", COOKFS);
        fake.write("share/rumprun/rumprunfs_base/etc/hosts", "of Rumprun\n");
        fake.write("share/rumprun/rumprunfs_base/etc/services", "of Rumprun\n");
        rootfs = Files.createDirectory(temporary.resolve("root fs"));
        object = temporary.resolve("rootfs.o");
        write("srv/hello", "Hello\n");
    }

    @Test
    void cooksFilesInTheOrderOfTheirPaths() throws IOException {
        write("a", "1\n");
        Files.createDirectories(rootfs.resolve("empty"));

        RootObject made = cook(true);

        assertThat(object).hasContent("./a:1\n./empty\n./srv/hello:Hello\n");
        assertThat(made.files()).extracting(RootFile::path).containsExactly("/a", "/srv/hello");
        assertThat(made.files()).extracting(RootFile::size).containsExactly(2L, 6L);
        assertThat(made.replacesBase()).isFalse();
        assertThat(fake.newCalls()).containsExactly("cookfs -s 1 rootfs.o 4 5 6");
    }

    @Test
    void doesNothingWhenNothingChanged() throws IOException {
        RootObject first = cook(true);
        fake.newCalls();

        assertThat(cook(true)).isEqualTo(first);
        assertThat(fake.newCalls()).isEmpty();

        write("srv/hello", "Other\n");
        assertThat(cook(true).sha256()).isNotEqualTo(first.sha256());
    }

    @Test
    void replacesAFileOfRumprunAndKeepsTheOthers() throws IOException {
        write("etc/hosts", "mine\n");

        RootObject made = cook(true);

        assertThat(object).hasContent("./etc/hosts:mine\n./etc/services:of Rumprun\n./srv/hello:Hello\n");
        assertThat(made.replacesBase()).isTrue();
        assertThat(made.files()).extracting(RootFile::path).containsExactly("/etc/hosts", "/srv/hello");
    }

    @Test
    void replacesADirectoryOfRumprunByAFileAndAFileByADirectory() throws IOException {
        write("etc/hosts/mine", "mine\n");
        assertThat(cook(true).replacesBase()).isTrue();
        assertThat(object).content().contains("./etc/hosts/mine:mine", "./etc/services:").doesNotContain("hosts:");

        Files.delete(rootfs.resolve("etc/hosts/mine"));
        Files.delete(rootfs.resolve("etc/hosts"));
        Files.delete(rootfs.resolve("etc"));
        write("etc", "no directory\n");
        assertThat(cook(true).replacesBase()).isTrue();
        assertThat(object).hasContent("./etc:no directory\n./srv/hello:Hello\n");
    }

    @Test
    void addsNothingOfRumprunWhenTheImageIsNotToHaveIt() throws IOException {
        write("etc/hosts", "mine\n");

        assertThat(cook(false).replacesBase()).isFalse();
        assertThat(object).hasContent("./etc/hosts:mine\n./srv/hello:Hello\n");
    }

    @Test
    void warnsOfUsersThatTheGuestDoesNotRead() throws IOException {
        fake.write("share/rumprun/rumprunfs_base/etc/master.passwd", "root\n");
        write("etc/master.passwd", "mine\n");

        cook(true);

        assertThat(log.of("warn")).singleElement().asString().contains("/etc/pwd.db");
    }

    @Test
    void warnsOfMuchData() throws IOException {
        Files.write(rootfs.resolve("much"), new byte[1 << 20]);

        cook(true);

        assertThat(log.of("warn")).singleElement().asString().contains("1024 kB", "<filesystem>");
    }

    @Test
    void plansInADryRun() throws IOException {
        mode = new Mode(false, true);

        assertThat(cook(true).sha256()).isEqualTo("planned");
        assertThat(fake.newCalls()).isEmpty();
        assertThat(object).doesNotExist();
    }

    @Test
    void saysWhatCookfsSaid() throws IOException {
        cook(true);
        fake.write("fail", "");
        write("srv/hello", "Other\n");

        assertThatThrownBy(() -> cook(true)).hasMessageContainingAll("cooking root files", ">> ERROR: no");
        assertThat(object).hasContent("./srv/hello:Hello\n");
    }

    private RootObject cook(boolean withBase) throws IOException {
        StepRunner steps = new StepRunner(
                temporary.resolve("work"), new ProcessRunner(log, Duration.ofMinutes(1)), log, mode, "1.0");
        return new Cookfs(fake.probed(), steps, log).cook(List.of(rootfs), withBase, object);
    }

    private void write(String path, String text) throws IOException {
        Path file = rootfs.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
