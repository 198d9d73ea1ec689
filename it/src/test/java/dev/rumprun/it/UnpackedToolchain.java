// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.relocate.HostCompilers;
import dev.rumprun.core.unpack.ToolchainUnpacker;
import dev.rumprun.core.unpack.UnpackRequest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A toolchain that was packed by the goal, and is now somewhere else.
 *
 * @param home its directory
 * @param json its {@code toolchain.json}
 */
public record UnpackedToolchain(File home, JsonNode json) {

    /** Unpacks an archive as builds do. */
    public static UnpackedToolchain of(File archive, File parent) throws IOException {
        BuildLog log = new NoLog();
        Path home = new ToolchainUnpacker(System.getenv(), new ProcessRunner(log, Duration.ofMinutes(2)), log)
                .home(new UnpackRequest(archive.toPath(), archive.getName(), parent.toPath(), HostCompilers.DEFAULT,
                        Optional.empty()));
        return new UnpackedToolchain(
                home.toFile(), new ObjectMapper().readTree(home.resolve("toolchain.json").toFile()));
    }

    /** What goes wrong is thrown. */
    private static final class NoLog implements BuildLog {

        @Override
        public void debug(String line) {
        }

        @Override
        public void info(String line) {
        }

        @Override
        public void warn(String line) {
        }

        @Override
        public void error(String line) {
        }
    }
}
