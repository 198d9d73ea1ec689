// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.doctor;

import dev.rumprun.core.bake.Offer;
import dev.rumprun.core.doctor.Check.State;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.core.toolchain.SurveyedToolchain;
import dev.rumprun.core.toolchain.Toolchain.Kind;
import dev.rumprun.core.toolchain.ToolchainChoice.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be said of toolchains. The first is the one that builds take. */
final class ToolchainChecks {

    private ToolchainChecks() {
    }

    static List<Check> of(List<SurveyedToolchain> toolchains, Policy policy) {
        List<Check> checks = new ArrayList<>();
        for (SurveyedToolchain toolchain : toolchains) {
            boolean used = checks.isEmpty();
            checks.add(toolchain.probed()
                    .map(probed -> working(probed, toolchain.manifestSha256(), used, policy))
                    .orElseGet(() -> broken(toolchain, used)));
        }
        return checks;
    }

    /** What it was built for: our own names of platforms, or those of its configurations. */
    static List<String> platforms(ProbedToolchain probed) {
        return Offer.of(probed).stream()
                .filter(Offer::installed)
                .flatMap(offer -> offer.platforms().isEmpty() ? Stream.of(offer.config()) : offer.platforms().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Check working(
            ProbedToolchain probed, Optional<String> manifestSha256, boolean used, Policy policy) {
        List<String> platforms = platforms(probed);
        if (platforms.isEmpty()) {
            return check(used ? State.ERROR : State.WARNING, probed.summary() + ", was built for no platform",
                    user(used), "run build-rr.sh for hw or xen into the same directory");
        }
        String found = probed.summary() + probed.toolchain().version().map(version -> ", version " + version).orElse("")
                + ", for " + String.join(", ", platforms)
                + manifestSha256.map(digest -> ", sha256 of its toolchain.json " + digest).orElse("");
        if (used && policy == Policy.AUTO && probed.toolchain().kind() == Kind.STARTER) {
            return check(State.WARNING, "no Rumprun; builds use the " + found, "images with a network or disks",
                    "build Rumprun (github.com/rumpkernel/rumprun) and set rumprun.home");
        }
        return check(State.OK, found + (used ? "; builds use it" : ""), user(used), "");
    }

    private static Check broken(SurveyedToolchain toolchain, boolean used) {
        RumprunException failure = toolchain.failure().orElseThrow();
        return check(used ? State.ERROR : State.WARNING, failure.what(), user(used), failure.advice());
    }

    private static String user(boolean used) {
        return used ? "every build" : "builds that name it";
    }

    private static Check check(State state, String found, String neededFor, String advice) {
        return new Check("toolchain", state, found, neededFor, advice, Optional.empty());
    }
}
