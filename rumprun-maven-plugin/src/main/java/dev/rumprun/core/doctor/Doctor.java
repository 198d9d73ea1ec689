// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.doctor;

import dev.rumprun.core.doctor.Check.State;
import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.host.HostTool;
import dev.rumprun.core.host.SearchPath;
import dev.rumprun.core.io.Directories;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.run.Accelerator;
import dev.rumprun.core.rust.RustCompilers;
import dev.rumprun.core.toolchain.StarterArchive;
import dev.rumprun.core.toolchain.SurveyedToolchain;
import dev.rumprun.core.toolchain.Toolchains;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds out whether the machine has what builds and their images need. Leaves nothing behind but the starter platform
 * in the cache.
 */
public final class Doctor {

    private final Toolchains toolchains;
    private final StarterArchive starter;
    private final Accelerator accelerator;
    private final Map<String, String> environment;
    private final BuildLog log;

    /**
     * Makes a doctor.
     *
     * @param starter brings the starter platform, which is looked at like any toolchain
     * @param environment the build's environment variables
     */
    public Doctor(Toolchains toolchains, StarterArchive starter, Accelerator accelerator,
            Map<String, String> environment, BuildLog log) {
        this.toolchains = toolchains;
        this.starter = starter;
        this.accelerator = accelerator;
        this.environment = Map.copyOf(environment);
        this.log = log;
    }

    /**
     * Looks at everything. What is missing or broken is in the report; it fails for nothing of it.
     *
     * @throws RumprunException if the request is wrong
     */
    public Report examine(DoctorRequest request) {
        Problems problems = new Problems();
        request.check(problems);
        problems.throwIfAny();
        List<Check> machine = List.of(
                MachineChecks.system(System.getProperty("os.name"), System.getProperty("os.version"),
                        System.getProperty("os.arch")),
                MachineChecks.java(request.buildTool()));
        String wanted = environment.getOrDefault("TMPDIR", "");
        Path temporary = Path.of(wanted.isBlank() ? "/tmp" : wanted);
        List<Check> disks = disks(request, temporary);
        Path work;
        try {
            work = Files.createTempDirectory(temporary, "rumprun-doctor");
        } catch (IOException e) {
            Check tools = new Check("tools", State.ERROR, "not looked at, as no directory can be made in " + temporary
                    + ": " + e, "every build", "name another directory by TMPDIR", Optional.empty());
            return new Report(List.of(), Stream.of(machine, List.of(tools), disks).flatMap(List::stream).toList());
        }
        try {
            List<SurveyedToolchain> surveyed = survey(request, work);
            List<Check> found = ToolchainChecks.of(surveyed, request.toolchain().policy());
            List<Check> tools = tools(request, work, surveyed.get(0).works());
            return new Report(surveyed,
                    Stream.of(machine, found, tools, guests(work), disks).flatMap(List::stream).toList());
        } finally {
            delete(work);
        }
    }

    private List<SurveyedToolchain> survey(DoctorRequest request, Path work) {
        ProcessRunner processes = new ProcessRunner(log, request.timeout(), request.toolchain().surroundings());
        return toolchains.survey(request.toolchain(), request.others(), starter, processes, work, log);
    }

    private List<Check> tools(DoctorRequest request, Path work, boolean toolchainWorks) {
        ProcessRunner processes = new ProcessRunner(log, request.timeout());
        ToolChecks tools = new ToolChecks(SearchPath.of(environment), processes, work, toolchainWorks);
        RustChecks rust = new RustChecks(RustCompilers.of(environment), processes, work);
        return Stream.concat(Arrays.stream(HostTool.values()).map(tools::check), Stream.of(rust.check())).toList();
    }

    private List<Check> guests(Path work) {
        return List.of(MachineChecks.kvm(accelerator.kvmTrouble(work, log)),
                MachineChecks.dom0(MachineChecks.XEN_CAPABILITIES));
    }

    private List<Check> disks(DoctorRequest request, Path temporary) {
        List<Check> disks = new ArrayList<>();
        request.buildDirectory().ifPresent(directory -> disks.add(DiskSpace.check("build directory", directory)));
        disks.add(DiskSpace.check("cache directory", toolchains.cacheDirectory()));
        disks.add(DiskSpace.check("temporary files", temporary));
        return disks;
    }

    private void delete(Path work) {
        try {
            Directories.delete(work);
        } catch (IOException e) {
            log.debug("Cannot delete " + work + ": " + e);
        }
    }
}
