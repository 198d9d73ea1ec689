// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.ProcessRunner;
import java.io.IOException;
import java.util.function.Consumer;

/** What images boot on. */
interface Engine {

    /** Notes what is asked for and cannot be had here. */
    void check(RunRequest request, boolean withGdb, Problems problems);

    /**
     * Starts a machine.
     *
     * @param console takes its lines
     * @throws RumprunException if it cannot be started
     */
    Machine start(Boot boot, ProcessRunner processes, Consumer<String> console) throws IOException;

    /** Whether a guest whose programs have ended switches the machine off, which then ends with exit code 0. */
    boolean guestEndsMachine();
}
