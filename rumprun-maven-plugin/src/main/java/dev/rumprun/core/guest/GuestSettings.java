// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.guest;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.trim.GuestNeeds;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a guest is told when it boots. The guest does not unescape what it reads, so that not everything can be said to
 * it; see {@link #check}.
 *
 * @param programs in the order in which they were baked
 * @param environment variables
 * @param hostname its name
 * @param networks its interfaces, in their order
 * @param filesystems its disks, in their order
 */
public record GuestSettings(List<GuestProgram> programs, SortedMap<String, String> environment,
        Optional<String> hostname, List<GuestNetwork> networks, List<GuestFilesystem> filesystems) {

    private static final int MAX_HOSTNAME = 255;

    public GuestSettings {
        programs = List.copyOf(programs);
        environment = Collections.unmodifiableSortedMap(new TreeMap<>(environment));
        networks = List.copyOf(networks);
        filesystems = List.copyOf(filesystems);
    }

    /** A guest that is told the names of its programs, and no more. */
    public static GuestSettings of(List<GuestProgram> programs) {
        return new GuestSettings(programs, new TreeMap<>(), Optional.empty(), List.of(), List.of());
    }

    /** What its image must have. */
    public GuestNeeds needs() {
        return new GuestNeeds(!networks.isEmpty(), networks.stream().anyMatch(GuestNetwork::isDhcp),
                !filesystems.isEmpty());
    }

    /** Notes what the guest would mangle, or would not boot with. */
    public void check(Problems problems) {
        CommandLine.check(programs, problems);
        if (!programs.isEmpty() && programs.get(programs.size() - 1).runMode() == RunMode.PIPE) {
            problems.add("<runMode>", "the last program writes into a pipe that nobody reads",
                    "write foreground, or name the program that reads");
        }
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            String name = variable.getKey();
            if (name.isBlank() || name.contains("=")) {
                problems.add("<environment>", "'" + name + "' is no name of a variable", "write it without '='");
            }
            checkRaw("<environment>", name + "=" + variable.getValue(), problems);
        }
        hostname.ifPresent(name -> {
            if (!name.matches("[A-Za-z0-9]([A-Za-z0-9.-]{0," + (MAX_HOSTNAME - 1) + "})")) {
                problems.add("<hostname>", "'" + name + "' is no host's name",
                        "write letters, digits, '.' and '-', at most " + MAX_HOSTNAME);
            }
        });
        networks.forEach(network -> network.check(problems));
        if (networks.stream().filter(GuestNetwork::isDhcp).count() > 1) {
            problems.add("<networks>", "the guest's DHCP client serves one interface only",
                    "give the other interfaces static addresses");
        }
        Filesystems.check(filesystems, problems);
    }

    /** What the guest takes as it is: no escape reaches it. */
    static void checkRaw(String element, String text, Problems problems) {
        if (text.contains("\"") || text.contains("\\")) {
            problems.add(element, "the guest cannot be told '" + text + "', as it has a quotation mark or backslash",
                    "leave these characters out");
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            problems.add(element, "'" + CommandLine.visible(text) + "' has control characters",
                    "leave them out; the configuration is one line");
        }
    }
}
