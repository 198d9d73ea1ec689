// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import static java.util.Map.entry;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.step.Step;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Has a program translated, and says in plain words why it cannot be.
 *
 * @param scratch a directory to work in
 * @param logFile for what the user need not read
 */
record TranslateWork(
        JavaRequest request,
        String mainClass,
        ClassPath classPath,
        Supplier<Translators.Translator> translator,
        Path scratch,
        Path logFile,
        BuildLog log) implements Step.Content {

    /** TeaVM 0.15.0 reads classes for Java 25. */
    private static final int NEWEST_FORMAT = 69;

    private static final int GAPS_SHOWN = 10;

    @Override
    public void writeTo(Path source) throws IOException {
        if (request.level().orElseThrow() == JavaRequest.Optimization.ADVANCED) {
            log.warn("<optimization>ADVANCED</optimization> is less tested than SIMPLE, above all for programs with"
                    + " several threads.");
        }
        Problems problems = new Problems();
        request.resources().check(classPath, problems);
        problems.throwIfAny();
        Path directory = Files.createDirectories(scratch.resolve("c"));
        Map<String, Object> settings = Map.ofEntries(
                entry("mainClass", mainClass),
                entry("classPath", classPath.entries().stream().map(Path::toFile).toList()),
                entry("directory", directory.toFile()),
                entry("source", source.toFile()),
                entry("minHeap", request.minHeapBytes()),
                entry("maxHeap", request.maxHeapBytes()),
                entry("optimization", request.level().orElseThrow().name()),
                entry("systemProperties", request.systemProperties()),
                entry("gaps", (Consumer<List<String>>) this::warn),
                entry("resources", request.resources()),
                entry("embedded", (BiConsumer<Integer, Long>) this::tellResources));
        List<String> lacks = answer(settings);
        if (!lacks.isEmpty()) {
            throw refusal(lacks);
        }
    }

    private void tellResources(int count, long bytes) {
        log.info(String.format(Locale.ROOT, "Embedded %d resource%s (%,d bytes)", count, count == 1 ? "" : "s", bytes));
    }

    private void warn(List<String> gaps) {
        List<String> lines = new ArrayList<>(gaps.subList(0, Math.min(gaps.size(), GAPS_SHOWN)));
        if (gaps.size() > GAPS_SHOWN) {
            lines.add("and " + (gaps.size() - GAPS_SHOWN) + " more");
        }
        String newLine = System.lineSeparator();
        log.warn("Libraries of the program have code for what its Java runtime has not; it throws an error if it runs:"
                + newLine + "  " + String.join(newLine + "  ", lines));
    }

    private List<String> answer(Map<String, Object> settings) throws IOException {
        try {
            return translator.get().apply(settings, new ProgressLog(log));
        } catch (RumprunException e) {
            throw e;
        } catch (OutOfMemoryError e) {
            throw RumprunException.setup("Maven has too little memory to translate " + mainClass + ".",
                    "set MAVEN_OPTS=-Xmx2g in the environment", e);
        } catch (RuntimeException | StackOverflowError e) {
            Files.createDirectories(logFile.getParent());
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(logFile))) {
                e.printStackTrace(writer);
            }
            String newLine = System.lineSeparator();
            throw new RumprunException(Fault.PROGRAM, "The program cannot be translated: " + reason(e) + newLine
                    + "The translator's own words are in " + logFile, e);
        }
    }

    private String reason(Throwable failure) throws IOException {
        for (Path entry : classPath.entries()) {
            Optional<NewerClasses> newer = NewerClasses.in(entry, NEWEST_FORMAT);
            if (newer.isPresent()) {
                return newer.get().found() + " (" + entry + "); perhaps you should " + newer.get().advice();
            }
        }
        return failure instanceof StackOverflowError
                ? "the translator's stack ran over; perhaps you should set MAVEN_OPTS=-Xss64m in the environment"
                : failure.getMessage();
    }

    private static RumprunException refusal(List<String> problems) {
        String newLine = System.lineSeparator();
        return new RumprunException(Fault.PROGRAM,
                "The program needs what its Java runtime has not (" + problems.size() + " in all):"
                        + newLine + "  " + String.join(newLine + "  ", problems) + newLine
                        + "Perhaps you should do without; the page \"What Java means here\" of the site tells what"
                        + " there is.", null);
    }
}
