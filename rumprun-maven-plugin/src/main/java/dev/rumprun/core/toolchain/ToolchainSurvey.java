// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.ProcessRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at all toolchains there are; one that is broken does not hide the others. */
final class ToolchainSurvey {

    private final ToolchainLocator locator;
    private final ToolchainProbe probe;
    private final TrialProgram trial;

    ToolchainSurvey(ToolchainLocator locator, ProcessRunner processes, Path directory) {
        this.locator = locator;
        probe = new ToolchainProbe(processes, directory);
        trial = new TrialProgram(processes, directory);
    }

    /**
     * Looks at those that the choice finds, the one that it takes first, and at others.
     *
     * @param others that there are, and that the choice does not take
     */
    List<SurveyedToolchain> of(ToolchainChoice choice, List<ToolchainHome> others) {
        List<SurveyedToolchain> toolchains = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (ToolchainHome place : locator.places(choice).toList()) {
            look(place, choice, seen).ifPresent(toolchains::add);
        }
        if (toolchains.isEmpty()) {
            toolchains.add(SurveyedToolchain.broken("", "", locator.noneFound()));
        }
        others.forEach(place -> look(place, choice, seen).ifPresent(toolchains::add));
        return toolchains;
    }

    /** Nothing if the directory was looked at before: {@code RUMPRUN_HOME} is often on {@code PATH}, too. */
    private Optional<SurveyedToolchain> look(ToolchainHome place, ToolchainChoice choice, Set<Path> seen) {
        String where = "";
        try {
            Path home = real(place.find());
            where = home.toString();
            return seen.add(home) ? Optional.of(tryOut(place, home, choice)) : Optional.empty();
        } catch (RumprunException e) {
            return Optional.of(SurveyedToolchain.broken(where, place.foundBy(), e));
        } catch (IOException | RuntimeException e) {
            RumprunException failure = RumprunException.setup(
                    "The toolchain cannot be read: " + e, "see that this user may read all of its files", e);
            return Optional.of(SurveyedToolchain.broken(where, place.foundBy(), failure));
        }
    }

    private SurveyedToolchain tryOut(ToolchainHome place, Path home, ToolchainChoice choice) throws IOException {
        Toolchain toolchain = ToolchainLocator.read(place, home, choice);
        // Its identity is for telling changes from one build to the next.
        ProbedToolchain probed = probe.probe(toolchain, "");
        trial.link(toolchain);
        return SurveyedToolchain.working(probed);
    }

    private static Path real(Path home) {
        try {
            return home.toRealPath();
        } catch (IOException e) {
            return home.toAbsolutePath();
        }
    }
}
