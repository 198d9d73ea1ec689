// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.exec.RunningProcess;
import java.io.IOException;
import java.util.function.Consumer;

/** What images boot on. */
interface Engine {

    /**
     * Starts a machine.
     *
     * @param console takes its lines
     * @return the process whose output is the guest's console, and whose end is the end of the guest
     * @throws RumprunException if it cannot be started
     */
    RunningProcess start(Boot boot, ProcessRunner processes, Consumer<String> console) throws IOException;

    /** Whether a guest whose programs have ended switches the machine off, which then ends with exit code 0. */
    boolean guestEndsMachine();
}
