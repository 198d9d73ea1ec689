// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Tries whether a guest is ready. What has been true once is not tried again. */
final class Probes {

    /** A guest that is busy booting is not to be busy with our connections. */
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Something that is to be true. */
    private record Probe(Supplier<String> what, Trial trial) {
    }

    private interface Trial {
        boolean passes() throws InterruptedException;
    }

    private final List<Probe> watched = new ArrayList<>();
    private final List<Probe> connecting = new ArrayList<>();
    private long next = System.nanoTime();

    Probes(Readiness ready, GuestConsole console, Machine machine, List<PortMapping> ports) {
        if (!ready.console().isEmpty()) {
            watched.add(new Probe(() -> "its console has no match of " + console.missing(),
                    () -> console.missing().isEmpty()));
        }
        ready.exit().ifPresent(status -> watched.add(new Probe(() -> "it has not ended with exit status " + status,
                () -> console.state().ended() && console.state().status().equals(Optional.of(status)))));
        ready.tcp().forEach(port -> connecting.add(new Probe(() -> "its port " + port + " accepts no connection",
                () -> machine.monitor().orElseThrow().isAccepted(mapping(port, ports)))));
        ready.http().forEach(request -> connecting.add(new Probe(
                () -> "it does not answer " + request.path() + " at port " + request.port() + " with "
                        + request.status(),
                () -> request.passes(mapping(request.port(), ports).host()))));
    }

    /** Whether the guest is ready. An interrupt is left to be noticed by who waits for the guest. */
    boolean pass() {
        try {
            remove(watched);
            if (System.nanoTime() >= next) {
                remove(connecting);
                next = System.nanoTime() + PAUSE.toNanos();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return watched.isEmpty() && connecting.isEmpty();
    }

    /** What has not been true yet. */
    String missing() {
        List<Probe> all = new ArrayList<>(watched);
        all.addAll(connecting);
        return all.stream().map(probe -> probe.what().get()).collect(Collectors.joining("; "));
    }

    private static void remove(List<Probe> probes) throws InterruptedException {
        for (Probe probe : List.copyOf(probes)) {
            if (probe.trial().passes()) {
                probes.remove(probe);
            }
        }
    }

    private static PortMapping mapping(int guestPort, List<PortMapping> ports) {
        return ports.stream().filter(port -> port.guest() == guestPort).findFirst().orElseThrow();
    }
}
