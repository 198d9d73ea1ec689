// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.toolchain.BakeConfig;
import dev.rumprun.core.toolchain.ProbedToolchain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an image is to run, in the user's words.
 *
 * @param name one of ours, or the name of one of rumprun-bake's configurations
 */
public record Platform(String name) {

    /** Our names, and the configurations that serve them; the first that a toolchain has is taken. */
    private static final Map<String, List<String>> CONFIGS = Map.of(
            "kvm", List.of("hw_virtio"),
            "xen", List.of("xen_pv", "xen_pvh"),
            "baremetal", List.of("hw_generic"));

    /** What the name may consist of, as it becomes part of file names. */
    boolean isWellFormed() {
        return name.matches("[A-Za-z0-9_]+");
    }

    /**
     * The configuration to bake.
     *
     * @param own configurations that the user has defined
     * @throws RumprunException if there is none; it lists what there is
     */
    BakeConfig config(ProbedToolchain probed, List<BakeConfig> own) {
        List<BakeConfig> known = Stream.concat(probed.configs().stream(), own.stream()).toList();
        List<String> wanted = CONFIGS.getOrDefault(name, List.of(name));
        List<BakeConfig> matching = new ArrayList<>();
        for (String configName : wanted) {
            known.stream().filter(config -> config.name().equals(configName)).forEach(matching::add);
        }
        for (BakeConfig config : matching) {
            if (probed.toolchain().isInstalledFor(config)) {
                return config;
            }
        }
        throw missing(probed, known, matching);
    }

    private RumprunException missing(ProbedToolchain probed, List<BakeConfig> known, List<BakeConfig> matching) {
        String offer = known.stream()
                .filter(probed.toolchain()::isInstalledFor)
                .map(config -> System.lineSeparator() + "  " + config.name() + ": " + config.description())
                .collect(Collectors.joining());
        String why = matching.isEmpty()
                ? "its rumprun-bake knows no such configuration"
                : "it was not built for " + matching.get(0).name();
        String advice = matching.isEmpty()
                ? "write kvm, xen, baremetal or one of these names into <platforms>"
                : "build Rumprun for that platform, too, into the same directory (build-rr.sh -d "
                        + probed.toolchain().home() + ")";
        return RumprunException.setup(
                "The toolchain in " + probed.toolchain().home() + " cannot bake for the platform '" + name + "': "
                        + why + ". It offers:" + offer,
                advice);
    }
}
