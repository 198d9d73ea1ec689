// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.trim;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** For what a component is needed. Each is asked after those that may need it. */
final class Rules {

    /** All that there is to know. */
    record Facts(Needs needs, GuestNeeds guest, boolean rootFiles, Map<String, String> kept) {

        Optional<String> with(String... components) {
            for (String component : components) {
                if (kept.containsKey(component)) {
                    return Optional.of("it belongs to '" + component + "'");
                }
            }
            return Optional.empty();
        }
    }

    private static final Map<String, Function<Facts, Optional<String>>> TABLE = table();

    private Rules() {
    }

    private static Map<String, Function<Facts, Optional<String>>> table() {
        Map<String, Function<Facts, Optional<String>>> rules = new HashMap<>();
        rules.put(Component.NETWORK, facts -> facts.needs.caller(SystemCalls.SOCKETS)
                .or(() -> facts.needs.mention("/dev/bpf", "/dev/tap"))
                .or(() -> when(facts.guest.network(), "<guest> has a network")));
        rules.put(Component.LOCAL_SOCKETS, facts -> facts.with(Component.NETWORK)
                .flatMap(any -> facts.needs.callerItself(Set.of("socketpair", "unlink", "unlinkat"))
                        .or(() -> facts.needs.mention(".sock", "/tmp", "/run/", "/var/"))));
        rules.put(Component.BPF, facts -> facts.needs.mention("/dev/bpf")
                .or(() -> facts.with(Component.NETWORK).flatMap(any -> when(
                        !facts.guest.network() || facts.guest.dhcp(),
                        facts.guest.dhcp()
                                ? "<guest> has DHCP"
                                : "the guest's network is not known, and might have DHCP"))));
        rules.put(Component.DISKS, facts -> when(facts.guest.disks(), "<guest> has a disk")
                .or(() -> facts.needs.caller(SystemCalls.MOUNTS))
                .or(() -> facts.needs.mention("/dev/ld", "/dev/sd", "/dev/vnd", "/dev/cd", "/dev/wd", "/dev/rld")));
        rules.put(Component.FILE_SYSTEMS, facts -> facts.with(Component.DISKS));
        rules.put(Component.AUDIO, facts -> facts.needs.mention("/dev/audio", "/dev/sound", "/dev/mixer", "/dev/midi"));
        rules.put(Component.PCI, facts -> facts.with(Component.NETWORK, Component.DISKS, Component.AUDIO)
                .or(() -> facts.needs.mention("/dev/pci")));
        rules.put(Component.KERNFS, facts -> facts.needs.mention("/kern", "/dev/xen"));
        rules.put(Component.ETC, facts -> facts.needs.mention("/etc/"));
        rules.put(Component.TMP, facts -> facts.needs.mention("/tmp", "java.io.tmpdir"));
        rules.put(Component.DEVICES, facts -> facts.with(Component.PCI, Component.KERNFS)
                .or(() -> facts.needs.mention("/dev/")));
        rules.put(Component.FILES, facts -> facts.needs.caller(SystemCalls.PATHS)
                .or(() -> when(facts.rootFiles, "<rootfs> has files"))
                .or(() -> facts.with(Component.DEVICES, Component.ETC, Component.TMP, Component.LOCAL_SOCKETS)));
        rules.put(Component.SYSPROXY, facts -> Optional.empty());
        return Map.copyOf(rules);
    }

    private static Optional<String> when(boolean holds, String reason) {
        return holds ? Optional.of(reason) : Optional.empty();
    }

    /** Why a component is needed; nothing if it is not. */
    static Optional<String> reason(String component, Facts facts) {
        return facts.needs().unknown().or(() -> TABLE.get(component).apply(facts));
    }
}
