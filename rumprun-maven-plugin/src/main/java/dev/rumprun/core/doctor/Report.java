// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.doctor;

import dev.rumprun.core.doctor.Check.State;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.host.HostSystem;
import dev.rumprun.core.toolchain.SurveyedToolchain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** All that a doctor has found out. */
public final class Report {

    private static final String INDENT = " ".repeat(22);

    private final List<SurveyedToolchain> toolchains;
    private final List<Check> checks;

    /**
     * Makes a report.
     *
     * @param toolchains the first is the one that builds take
     * @param checks of everything, the toolchains as well
     */
    Report(List<SurveyedToolchain> toolchains, List<Check> checks) {
        this.toolchains = List.copyOf(toolchains);
        this.checks = List.copyOf(checks);
    }

    List<SurveyedToolchain> toolchains() {
        return toolchains;
    }

    List<Check> checks() {
        return checks;
    }

    /** The worst of all. */
    State state() {
        return checks.stream().map(Check::state).max(Comparator.naturalOrder()).orElse(State.OK);
    }

    /** The report for people: a line for each thing, and what to do below those that are not as they should be. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Check check : checks) {
            boolean ok = check.state() == State.OK;
            lines.add(String.format(Locale.ROOT, "%s %-16s %s%s", check.state().mark(), check.name(), check.found(),
                    ok ? "" : "; needed for " + check.neededFor()));
            if (!ok && !check.advice().isEmpty()) {
                lines.add(INDENT + "Perhaps you should " + check.advice() + ".");
            }
            if (!ok) {
                check.packages().ifPresent(packages -> {
                    for (HostSystem system : HostSystem.values()) {
                        lines.add(INDENT + system.title() + ": " + packages.install(system));
                    }
                });
            }
        }
        if (state() != State.ERROR) {
            long missing = checks.stream().filter(check -> check.state() == State.WARNING).count();
            lines.add("Builds have what they need" + (missing == 0 ? "." : "; what is marked " + State.WARNING.mark()
                    + " is needed by some only."));
        }
        return lines;
    }

    /**
     * Writes the report for programs, in one go.
     *
     * @throws RumprunException if it cannot be written
     */
    public void write(Path file) {
        try {
            ReportJson.write(file, this);
        } catch (IOException e) {
            throw RumprunException.io("Cannot write " + file, e);
        }
    }

    /**
     * Fails if no build can succeed on this machine.
     *
     * @throws RumprunException that names what is missing or broken
     */
    public void failIfBroken() {
        String broken = checks.stream()
                .filter(check -> check.state() == State.ERROR)
                .map(check -> check.name() + " (" + check.found() + ")")
                .collect(Collectors.joining(", "));
        if (!broken.isEmpty()) {
            throw RumprunException.setup("Builds will fail on this machine because of: " + broken + ".",
                    "follow the advice below each line of the report that begins with " + State.ERROR.mark());
        }
    }
}
