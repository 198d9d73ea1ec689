// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.RunningProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * A machine that an engine has started.
 *
 * @param process whose output is the guest's console, and whose end is the end of the guest
 * @param monitor of QEMU, where connections to the guest have to be watched
 * @param domain of Xen: the xl that ends when the guest has shut down, though its console stays
 */
record Machine(RunningProcess process, Optional<QemuMonitor> monitor, Optional<RunningProcess> domain)
        implements AutoCloseable {

    /** How long the console of a domain that has shut down must be silent until all of it has been read. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);
    /** The same for a console that has said nothing, as nobody may be listening yet. */
    private static final Duration FIRST_WORDS = Duration.ofSeconds(10);

    Machine(RunningProcess process, Optional<QemuMonitor> monitor) {
        this(process, monitor, Optional.empty());
    }

    /** Waits for its end, and for the last of its console. */
    boolean await(Duration time) {
        return process.await(time)
                || domain.filter(xl -> xl.await(Duration.ZERO)).isPresent() && process.isSilent(
                        process.lastLines().isEmpty() ? FIRST_WORDS : LAST_WORDS);
    }

    /** Whether a machine that has ended did so without an error. */
    boolean hasEndedWell() {
        return domain.map(xl -> Xl.isSwitchedOff(xl.lastLines())).orElseGet(() -> process.exitCode() == 0);
    }

    @Override
    public void close() {
        process.close();
        domain.ifPresent(RunningProcess::close);
        monitor.ifPresent(m -> {
            try {
                m.close();
            } catch (IOException e) {
                throw RumprunException.io("Cannot leave QEMU's monitor", e);
            }
        });
    }
}
