// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.toolchain.BakeConfig;
import dev.rumprun.core.toolchain.ProbedToolchain;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A platform with the configuration of rumprun-bake that serves it.
 *
 * @param platform what the user wants
 * @param config what the toolchain has
 */
record Target(Platform platform, BakeConfig config) {

    /**
     * Finds the configuration for each platform.
     *
     * @param own configurations that the user has defined
     * @throws RumprunException if there is none for some of them; it names those, and lists what there is
     */
    static List<Target> of(List<Platform> platforms, ProbedToolchain probed, List<BakeConfig> own) {
        List<BakeConfig> known = Stream.concat(probed.configs().stream(), own.stream()).toList();
        List<Target> targets = new ArrayList<>();
        List<String> objections = new ArrayList<>();
        Set<String> advice = new LinkedHashSet<>();
        for (Platform platform : platforms) {
            List<BakeConfig> matching = matching(platform, known);
            List<BakeConfig> installed = matching.stream().filter(probed.toolchain()::isInstalledFor).toList();
            if (!installed.isEmpty()) {
                targets.add(new Target(platform, installed.get(0)));
            } else if (matching.isEmpty()) {
                objections.add("'" + platform.name() + "': its rumprun-bake knows no such configuration");
                advice.add("write kvm, xen, baremetal or one of these names into <platforms>");
            } else {
                objections.add("'" + platform.name() + "': it was not built for " + matching.get(0).name());
                advice.add(probed.toolchain().isPacked()
                        ? "have whoever packed it build Rumprun for that platform, too, and pack it again"
                        : "build Rumprun for that platform, too, into the same directory (build-rr.sh -d "
                                + probed.toolchain().home() + ")");
            }
        }
        if (!objections.isEmpty()) {
            throw RumprunException.setup(
                    "The toolchain in " + probed.toolchain().home() + " cannot bake for the platform "
                            + String.join("; nor for ", objections) + ". It offers:" + offer(probed, known),
                    String.join(", and ", advice));
        }
        return targets;
    }

    private static List<BakeConfig> matching(Platform platform, List<BakeConfig> known) {
        List<BakeConfig> matching = new ArrayList<>();
        for (String name : platform.configs()) {
            known.stream().filter(config -> config.name().equals(name)).forEach(matching::add);
        }
        return matching;
    }

    private static String offer(ProbedToolchain probed, List<BakeConfig> known) {
        return known.stream()
                .filter(probed.toolchain()::isInstalledFor)
                .map(config -> System.lineSeparator() + "  " + config.name() + ": " + config.description())
                .collect(Collectors.joining());
    }
}
