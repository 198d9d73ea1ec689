// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.unpack;

import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.exec.Surroundings;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.relocate.HostCompilers;
import dev.rumprun.core.toolchain.ToolchainHome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * A toolchain that is packed, and is unpacked when it is needed.
 *
 * @param foundBy what the user calls it: its coordinates
 * @param version of the toolchain, as its coordinates say
 * @param archive brings it
 * @param cache of the user
 * @param compilers what it shall call
 * @param tuple the target that it must have; empty for any
 * @param unpacker unpacks it
 */
public record PackedHome(String foundBy, Optional<String> version, Archive archive, ToolchainCache cache,
        HostCompilers compilers, Optional<String> tuple, ToolchainUnpacker unpacker) implements ToolchainHome {

    /** Where a packed toolchain comes from. */
    @FunctionalInterface
    public interface Archive {

        /**
         * Brings it onto the disk.
         *
         * @return a tar.xz file
         * @throws dev.rumprun.core.error.RumprunException if it is not to be had, for example offline
         */
        Path fetch();
    }

    /** For one tool that tries what was unpacked. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /**
     * A toolchain in the user's cache.
     *
     * @param name what the user calls it: its coordinates
     * @param version the one in them
     * @param cache what all builds of the user share
     * @param compiler for C, where its tools run
     * @param environment the build's environment variables
     * @param surroundings where its tools, and the compilers, run
     */
    public static ToolchainHome of(String name, String version, Archive archive, Path cache, String compiler,
            Optional<String> tuple, Map<String, String> environment, Surroundings surroundings, BuildLog log) {
        return new PackedHome(name, Optional.of(version), archive, ToolchainCache.of(cache, log),
                HostCompilers.of(compiler), tuple,
                new ToolchainUnpacker(environment, new ProcessRunner(log, PATIENCE, surroundings), log));
    }

    @Override
    public String key() {
        return foundBy + " " + compilers.c();
    }

    @Override
    public Path find() {
        return unpacker.home(new UnpackRequest(archive.fetch(), foundBy, cache.directory(), compilers, tuple));
    }
}
