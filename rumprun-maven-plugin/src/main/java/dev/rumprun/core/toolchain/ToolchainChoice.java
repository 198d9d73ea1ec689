// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which toolchain the user wants.
 *
 * @param policy which kinds will do
 * @param home the directory of the toolchain; empty to look for one
 * @param tuple the target, where a directory holds toolchains for several; empty for the only one, or x86_64
 */
public record ToolchainChoice(Policy policy, Optional<Path> home, Optional<String> tuple) {

    public enum Policy {
        /** Rumprun if there is one, else the starter platform. */
        AUTO,
        /** The starter platform, even if there is a Rumprun. */
        STARTER,
        /** Rumprun or failure. */
        RUMPRUN
    }

    /** Different for different choices. */
    String key() {
        return policy + " " + tuple.orElse("any") + " " + home.map(Path::toString).orElse("") + " ";
    }
}
