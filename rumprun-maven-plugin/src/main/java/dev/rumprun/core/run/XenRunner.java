// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.exec.ProcessRunner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Images for Xen, on a machine without Xen: a program boots Xen and the image in an emulator, prints the guest's console
 * and exits with 0 when the guest has switched itself off. It takes the options of {@code it/xen-run}.
 *
 * @param program the path of this program
 */
record XenRunner(Path program) implements Engine {

    /** We end what runs too long ourselves. */
    private static final Duration LIMIT = Duration.ofDays(30);

    @Override
    public void check(RunRequest request, boolean withGdb, Problems problems) {
        XenImage.checkGdb(withGdb, problems);
        if (!request.ready().tcp().isEmpty()) {
            problems.add("<tcp>", "whether a guest of an emulated Xen accepts connections cannot be told",
                    "wait for a line on its <console>, or for an answer by <http>");
        }
    }

    @Override
    public Machine start(Boot boot, ProcessRunner processes, Consumer<String> console) {
        RunRequest request = boot.request();
        XenImage image = XenImage.of(boot.bakeConfig());
        List<String> arguments = new ArrayList<>(List.of(program.toString(), "--type", image.type(),
                "--memory", Integer.toString(request.memory()), "--time-limit", Long.toString(LIMIT.toSeconds()),
                image == XenImage.PVH ? "--ramdisk" : "--config", request.config().toString()));
        UserNetwork.options(boot.networks(), boot.ports()).forEach(options -> arguments.addAll(List.of("--user-net", options)));
        request.disks().forEach(disk -> arguments.addAll(
                List.of(disk.readOnly() ? "--read-only-disk" : "--disk", disk.file().toString())));
        arguments.add(request.image().toString());
        // Its temporary files go where those of the next boot replace them, should it be killed.
        return new Machine(processes.start(new Command("running " + request.image().getFileName(), arguments,
                request.workDirectory(), Map.of("TMPDIR", request.workDirectory().toString())),
                request.console(), console), Optional.empty());
    }

    @Override
    public boolean guestEndsMachine() {
        return true;
    }
}
