// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.exec.Surroundings;
import dev.rumprun.core.log.BuildLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The toolchains of one build: each is looked for, probed and reported once, whatever the number of modules. */
public final class Toolchains {

    private static final String STARTER_WARNING =
            "The images run our starter kernel, not Rumprun: no network, no disks. To get Rumprun, build it"
                    + " (github.com/rumpkernel/rumprun) and set rumprun.home.";

    private final Map<String, ProbedToolchain> known = new ConcurrentHashMap<>();
    private final Map<String, String> environment;
    private final Path cacheDirectory;

    public Toolchains(Map<String, String> environment, Path cacheDirectory) {
        this.environment = Map.copyOf(environment);
        this.cacheDirectory = cacheDirectory;
    }

    /** What all builds of the user share. */
    public Path cacheDirectory() {
        return cacheDirectory;
    }

    /**
     * The toolchain for a choice.
     *
     * @param archive brings our starter platform, if it comes to that
     * @param processes to ask the toolchain's tools, where the choice has them run; empty in a dry run, which asks none
     * @param logs where the answers are kept
     */
    public ProbedToolchain get(
            ToolchainChoice choice, StarterArchive archive, Optional<ProcessRunner> processes, Path logs, BuildLog log) {
        // A toolchain that was only looked at, in a dry run, is not the same as one that was asked.
        return known.computeIfAbsent(choice.key() + processes.isPresent(), key -> {
            Toolchain toolchain = find(choice, archive, log);
            ProbedToolchain probed = probe(toolchain, choice.surroundings(), processes, logs, log);
            log.info("Toolchain: " + probed.summary());
            probed.details().forEach(log::debug);
            if (toolchain.kind() == Toolchain.Kind.STARTER) {
                log.warn(STARTER_WARNING);
            }
            return probed;
        });
    }

    /**
     * Makes sure that there is a toolchain for a choice, and says which, without asking its tools.
     *
     * @param archive brings our starter platform, if it comes to that
     */
    public void verify(ToolchainChoice choice, StarterArchive archive, BuildLog log) {
        Toolchain toolchain = find(choice, archive, log);
        log.info("Toolchain: " + toolchain.kind().title() + " " + toolchain.tuple() + ", in " + toolchain.home()
                + " (from " + toolchain.foundBy() + ")");
    }

    private Toolchain find(ToolchainChoice choice, StarterArchive archive, BuildLog log) {
        StarterPlatform starter = new StarterPlatform(cacheDirectory, archive, log);
        return new ToolchainLocator(environment, starter::home).locate(choice);
    }

    /**
     * All toolchains that can be found for a choice, asked anew, and made to link a program. A build takes the first,
     * and fails if that one does.
     *
     * @param others that the choice does not take, and that are looked at all the same
     * @param directory for the program, and for what the tools print
     */
    public List<SurveyedToolchain> survey(ToolchainChoice choice, List<ToolchainHome> others, StarterArchive archive,
            ProcessRunner processes, Path directory, BuildLog log) {
        StarterPlatform starter = new StarterPlatform(cacheDirectory, archive, log);
        return new ToolchainSurvey(new ToolchainLocator(environment, starter::home), processes, directory)
                .of(choice, others);
    }

    private ProbedToolchain probe(
            Toolchain toolchain, Surroundings surroundings, Optional<ProcessRunner> processes, Path logs, BuildLog log) {
        try {
            ProbeMemory memory = new ProbeMemory(cacheDirectory.resolve("probes"), log);
            String identity = ToolchainIdentity.of(
                    toolchain, surroundings.isMachine() ? environment : Map.of(), surroundings.identity());
            Optional<ProbedToolchain> remembered = memory.recall(toolchain, identity);
            if (remembered.isPresent()) {
                return remembered.get();
            }
            if (processes.isEmpty()) {
                return ToolchainProbe.withoutRunning(toolchain, identity);
            }
            ProbedToolchain probed = new ToolchainProbe(processes.get(), logs).probe(toolchain, identity);
            memory.keep(probed);
            return probed;
        } catch (IOException e) {
            throw RumprunException.io("Cannot read the toolchain in " + toolchain.home(), e);
        }
    }
}
