// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.host.SearchPath;
import dev.rumprun.core.io.Digests;
import dev.rumprun.fixture.RecordingLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiskIdentityTest {

    private static final int SIZE = 3 << 20;

    @TempDir
    private Path directory;
    private Path raw;

    @BeforeEach
    void write() throws IOException {
        byte[] bytes = new byte[SIZE];
        new Random(1).nextBytes(bytes);
        raw = Files.write(directory.resolve("disk.raw"), bytes);
    }

    @ParameterizedTest
    @EnumSource(value = ImageFormat.class, names = {"VMDK", "VDI", "VHDX"})
    void makesTwoImagesOfADiskTheSame(ImageFormat format) throws IOException {
        byte[] first = convert(format);
        byte[] second = convert(format);
        DiskIdentity.set(format, image(format), Digests.sha256(raw));
        byte[] named = Files.readAllBytes(image(format));

        assertThat(first).isNotEqualTo(second);
        convert(format);
        DiskIdentity.set(format, image(format), Digests.sha256(raw));
        assertThat(Files.readAllBytes(image(format))).isEqualTo(named);
        assertThat(contents(format)).isEqualTo(Files.readAllBytes(raw));
    }

    @ParameterizedTest
    @EnumSource(value = ImageFormat.class, names = {"VMDK", "VHDX"})
    void refusesWhatIsNoSuchImage(ImageFormat format) throws IOException {
        for (byte[] bytes : List.of(new byte[0], new byte[1 << 20], Files.readAllBytes(raw))) {
            Files.write(image(format), bytes);

            assertThatThrownBy(() -> DiskIdentity.set(format, image(format), Digests.sha256(raw)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void leavesOthersAlone() throws IOException {
        byte[] before = Files.readAllBytes(raw);
        DiskIdentity.set(ImageFormat.RAW, raw, Digests.sha256(raw));

        assertThat(Files.readAllBytes(raw)).isEqualTo(before);
    }

    private Path image(ImageFormat format) {
        return directory.resolve("disk." + format.type());
    }

    private byte[] convert(ImageFormat format) throws IOException {
        run("convert", "-f", "raw", "-O", format.word(), raw.toString(), image(format).toString());
        return Files.readAllBytes(image(format));
    }

    /** What the image has, read by qemu-img, which also checks what is checked by sums. */
    private byte[] contents(ImageFormat format) throws IOException {
        Path read = directory.resolve("read.raw");
        run("convert", "-f", format.word(), "-O", "raw", image(format).toString(), read.toString());
        return Files.readAllBytes(read);
    }

    private void run(String... arguments) {
        Path tool = SearchPath.of(System.getenv()).find("qemu-img").orElse(null);
        assumeTrue(tool != null, "qemu-img is not there");
        List<String> command = new ArrayList<>(List.of(tool.toString()));
        command.addAll(List.of(arguments));
        new ProcessRunner(new RecordingLog(), Duration.ofMinutes(1)).runOrFail(
                new Command("running qemu-img", command, directory, Map.of()), directory.resolve("log"), line -> { },
                Fault.SETUP);
    }
}
