// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.doctor;

import dev.rumprun.core.doctor.Check.State;
import dev.rumprun.core.host.HostTool;
import dev.rumprun.core.run.Accelerator.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** What the machine is, and what it lets guests use. */
final class MachineChecks {

    /** Says what a system that runs on Xen may do. */
    static final Path XEN_CAPABILITIES = Path.of("/proc/xen/capabilities");

    private static final Set<String> X86_64 = Set.of("amd64", "x86_64");

    private MachineChecks() {
    }

    static Check system(String name, String version, String architecture) {
        String title = "system";
        String found = name + " " + version + ", " + architecture;
        return name.equals("Linux") && X86_64.contains(architecture)
                ? Check.ok(title, found, "every build")
                : new Check(title, State.WARNING, found + ", not Linux on x86_64", "every build",
                        "build on Linux on x86_64, in a virtual machine or a container", Optional.empty());
    }

    static Check java(String buildTool) {
        return Check.ok("Java", System.getProperty("java.version") + " in " + System.getProperty("java.home") + ", "
                + buildTool, "every build");
    }

    static Check kvm(Optional<Trouble> trouble) {
        String title = "KVM";
        String purpose = "guests that run as fast as the machine";
        return trouble
                .map(t -> new Check(title, State.WARNING, t.why(), purpose, t.advice(), Optional.empty()))
                .orElseGet(() -> Check.ok(title, "a guest boots with it", purpose));
    }

    /** Whether guests of Xen can be started here. */
    static Check dom0(Path capabilities) {
        String title = "Xen";
        if (rights(capabilities).contains("control_d")) {
            return Check.ok(title, "this system is the dom0", HostTool.XL.purpose());
        }
        return new Check(title, State.WARNING, "this system is not the dom0 of a Xen", HostTool.XL.purpose(),
                "install Xen and boot this system as its dom0", Optional.of(HostTool.XL.packages()));
    }

    private static String rights(Path capabilities) {
        try {
            return Files.readString(capabilities);
        } catch (IOException e) {
            return "";
        }
    }
}
