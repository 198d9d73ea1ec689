// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.RunningProcess;
import java.io.IOException;
import java.util.Optional;

/**
 * A machine that an engine has started.
 *
 * @param process whose output is the guest's console, and whose end is the end of the guest
 * @param monitor of QEMU, where connections to the guest have to be watched
 */
record Machine(RunningProcess process, Optional<QemuMonitor> monitor) implements AutoCloseable {

    @Override
    public void close() {
        process.close();
        monitor.ifPresent(m -> {
            try {
                m.close();
            } catch (IOException e) {
                throw RumprunException.io("Cannot leave QEMU's monitor", e);
            }
        });
    }
}
