// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.guest.GuestNetwork;
import java.util.List;
import java.util.OptionalInt;

/**
 * A boot that an engine can carry out: a request that was checked, with ports that are free.
 *
 * @param bakeConfig the configuration of rumprun-bake that the image was made by
 * @param networks the interfaces that the guest is told of
 * @param gdb the port of this machine where the machine waits for gdb
 */
record Boot(RunRequest request, String bakeConfig, List<GuestNetwork> networks, List<PortMapping> ports,
        OptionalInt gdb) {

    Boot {
        networks = List.copyOf(networks);
        ports = List.copyOf(ports);
    }
}
