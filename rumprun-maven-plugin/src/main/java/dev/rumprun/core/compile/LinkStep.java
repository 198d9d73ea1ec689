// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compile;

import dev.rumprun.core.compat.CompatLayer;
import dev.rumprun.core.compat.CompatSettings;
import dev.rumprun.core.compat.ProgramNote;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.io.Fingerprint;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.step.Step;
import dev.rumprun.core.step.StepResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The step that links the objects to a program. */
record LinkStep(
        CommandLines commands,
        String toolchainIdentity,
        CompatSettings compatSettings,
        CompatLayer compat,
        Path scratch,
        BuildLog log) {

    static final String NAME = "link";

    /** The file that the linker writes. Its path is plain: Rumprun's gcc does not quote it. */
    private static final String MADE = "program";
    private static final String NOTE = "compat-note.s";

    /**
     * Makes the step.
     *
     * @param objects in the order of the link
     * @param compiled how each of them came about
     * @param program where to put the program
     */
    Step of(List<Source> sources, List<Path> objects, List<StepResult> compiled, Path program) throws IOException {
        // Objects of C++ may need its libraries; those of C do not mind them.
        boolean hasCxx = sources.stream().anyMatch(source -> source.language() == Language.CXX);
        Path made = scratch.resolve(MADE);
        String note = ProgramNote.source(compatSettings);
        Command link = commands.link(hasCxx ? Language.CXX : Language.C, objects,
                scratch.resolve(NOTE), compat.programFlags(compatSettings, hasCxx), made);
        Fingerprint fingerprint = new Fingerprint()
                .add("toolchain", toolchainIdentity)
                .add("command", link.arguments())
                .add("compat", List.of(compat.identity(), note));
        for (StepResult object : compiled) {
            fingerprint.add("object", object.isPlanned()
                    ? List.of("planned")
                    : object.outputs().stream().limit(1).map(FileStamp::sha256).toList());
        }
        for (Path library : commands.libraryFiles()) {
            fingerprint.addFile("library", library);
        }
        String value = fingerprint.value();
        return new Step(NAME, () -> value, Map.of(), Map.of(NOTE, Step.Content.of(note)), List.of(link),
                List.of(new Step.Output(made, program)), Fault.PROGRAM, new DiagnosticLog(log));
    }
}
