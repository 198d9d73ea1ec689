// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.io.Fingerprint;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.step.Step;
import dev.rumprun.core.step.StepResult;
import dev.rumprun.core.step.StepRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Translates Java programs to C; nothing is done if nothing has changed.
 *
 * @param directory takes the sources that are made
 */
public record JavaTranslator(
        StepRunner steps, Translators translators, TranslatorArchive archive, Path directory, BuildLog log) {

    private static final String STEP = "translate";
    private static final String SOURCE = "program.c";

    /**
     * Translates a program.
     *
     * @throws RumprunException if it cannot be, with all reasons
     */
    public Translation translate(JavaRequest request) {
        try {
            ClassPath classPath = ClassPath.read(request.classPath());
            String mainClass = MainClass.of(request, classPath);
            List<Path> jars = archive.fetch();
            String fingerprint = fingerprint(request, mainClass, classPath, jars);
            Path made = steps.scratch(STEP).resolve(SOURCE);
            Path source = directory.resolve(SOURCE);
            Step.Content work = new TranslateWork(
                    request, mainClass, classPath, () -> translators.of(jars), steps.scratch(STEP), steps.log(STEP), log);
            StepResult result = steps.run(new Step(STEP, () -> fingerprint, Map.of(), Map.of(SOURCE, work), List.of(),
                    List.of(new Step.Output(made, source)), Fault.PROGRAM, line -> { }));
            if (result.outcome() == StepResult.Outcome.DONE) {
                log.info(String.format(Locale.ROOT, "Translated %s to C in %.1f s",
                        mainClass, result.duration().toMillis() / 1e3));
            }
            return new Translation(source, result, classPath.digests());
        } catch (IOException e) {
            throw RumprunException.io("Cannot read the program's classes", e);
        }
    }

    private static String fingerprint(JavaRequest request, String mainClass, ClassPath classPath, List<Path> jars)
            throws IOException {
        Fingerprint fingerprint = new Fingerprint()
                .add("main class", mainClass)
                .add("heap", request.minHeapBytes() + " " + request.maxHeapBytes())
                .add("optimization", request.level().orElseThrow().name())
                .add("system properties", request.systemProperties().toString())
                .add("resources", request.resources().patterns());
        classPath.addTo(fingerprint);
        for (Path jar : jars) {
            // To read all of them takes a while.
            fingerprint.add("translator", jar.getFileName() + " " + Files.size(jar) + " "
                    + Files.getLastModifiedTime(jar).toMillis());
        }
        return fingerprint.value();
    }
}
