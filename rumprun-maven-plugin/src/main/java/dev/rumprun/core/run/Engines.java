// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.log.BuildLog;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds what an image boots on. */
record Engines(Accelerator accelerator, BuildLog log) {

    /** @throws RumprunException if this machine has nothing for it */
    Engine engine(RunRequest request, String bakeConfig) {
        if (!XenImage.isMadeBy(bakeConfig)) {
            return new Qemu(accelerator, log);
        }
        if (request.xenRunner().isPresent()) {
            return new XenRunner(program(request.xenRunner().get()));
        }
        if (Xl.isUsable()) {
            return new Xl();
        }
        throw RumprunException.setup(request.image() + " is for Xen, and this machine is no dom0 of Xen.",
                "boot the image of the platform kvm; or name, by rumprun.xenRunner, a program that runs Xen in an"
                        + " emulator, such as it/xen-run of this project");
    }

    private static Path program(Path named) {
        if (!Files.isRegularFile(named) || !Files.isExecutable(named)) {
            throw RumprunException.setup(named + ", which rumprun.xenRunner names, is no program.",
                    "name the path of it/xen-run of this project, or leave it out on a dom0 of Xen");
        }
        return named;
    }
}
