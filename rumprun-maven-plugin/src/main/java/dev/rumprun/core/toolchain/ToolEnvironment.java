// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import java.util.Map;

/** The environment variables that the toolchain's commands run with. */
public final class ToolEnvironment {

    /**
     * For every command: messages that can be understood by programs, and no banner. The working directory's real name
     * is kept out of debug information: to the compiler it is called {@code /proc/self/cwd} everywhere.
     */
    public static final Map<String, String> BASE = Map.of(
            "LC_ALL", "C.UTF-8",
            "PWD", ToolEnvironment.HERE,
            "RUMPRUN_WARNING_STFU", "please");

    /** The working directory, by a name that is the same on every machine. */
    public static final String HERE = "/proc/self/cwd";

    private ToolEnvironment() {
    }
}
