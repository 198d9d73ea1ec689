// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.starter;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** QEMU guests. */
final class Guest {

    /** The last line of a guest that has come to its end. */
    static final String HALTED = "halted\n";

    private static final int SECONDS = 30;

    private Guest() {
    }

    /** Boots an image and returns its console up to when it halts, resets (which ends QEMU) or its time is over. */
    static String boot(Path image, List<String> options) {
        var command = new ArrayList<>(List.of("qemu-system-x86_64", "-display", "none", "-vga", "none", "-nic", "none",
                "-no-reboot", "-serial", "stdio", "-m", "32", "-kernel", image.toString()));
        command.addAll(options);
        var qemu = start(command);
        // By its handle, because the method of Process would close the console under its reader.
        CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS).execute(qemu.toHandle()::destroyForcibly);
        try (var reader = qemu.inputReader(StandardCharsets.UTF_8)) {
            var console = new StringBuilder();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                console.append(line).append('\n');
                if (console.toString().endsWith("\n" + HALTED)) {
                    break;
                }
            }
            return console.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            qemu.destroyForcibly();
        }
    }

    private static Process start(List<String> command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return fail("Boot tests need qemu-system-x86_64, which did not start: install the package "
                    + "qemu-system-x86, or leave these tests out with -Drumprun.test.skipBoot", e);
        }
    }
}
