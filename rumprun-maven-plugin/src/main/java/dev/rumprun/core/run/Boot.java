// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import java.util.List;
import java.util.OptionalInt;

/**
 * A boot that an engine can carry out: a request that was checked, with ports that are free.
 *
 * @param bakeConfig the configuration of rumprun-bake that the image was made by
 * @param networks how many interfaces the guest is told of; the ports are those of the first
 * @param gdb the port of this machine where the machine waits for gdb
 */
record Boot(RunRequest request, String bakeConfig, int networks, List<PortMapping> ports,
        OptionalInt gdb) {

    Boot {
        ports = List.copyOf(ports);
    }
}
