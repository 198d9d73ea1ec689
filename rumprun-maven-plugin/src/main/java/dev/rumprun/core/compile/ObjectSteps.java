// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compile;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.io.ContentHashes;
import dev.rumprun.core.io.Fingerprint;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.step.Step;
import dev.rumprun.core.step.Step.Output;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The steps that compile one source each. */
record ObjectSteps(
        CommandLines commands, String toolchainIdentity, Path directory, ContentHashes hashes, BuildLog log) {

    Step of(Source source) {
        // Known before the compiler reads the source: what changes while it runs is for the next build to notice.
        hashes.of(source.path());
        Path object = object(source);
        Path dependencies = dependencies(source);
        Path madeObject = made(object);
        Path madeDependencies = made(dependencies);
        List<Output> outputs = new ArrayList<>();
        outputs.add(new Output(madeObject, object));
        if (source.language().isPreprocessed()) {
            outputs.add(new Output(madeDependencies, dependencies));
        }
        Command compile = commands.compile(source, madeObject, madeDependencies);
        return new Step("compile/" + source.name(), () -> fingerprint(source, compile), Map.of(), Map.of(), List.of(compile),
                outputs, Fault.PROGRAM, new DiagnosticLog(log));
    }

    Path object(Source source) {
        return directory.resolve(source.name() + ".o");
    }

    Path dependencies(Source source) {
        return directory.resolve(source.name() + ".d");
    }

    /** Covers the headers that the last compilation read; before the first there is no object to be current either. */
    private String fingerprint(Source source, Command compile) {
        try {
            Fingerprint fingerprint = new Fingerprint()
                    .add("toolchain", toolchainIdentity)
                    .add("environment", compile.environment().toString())
                    .add("command", compile.arguments())
                    .add("source", hashes.of(source.path()));
            for (String header : DependencyFile.read(dependencies(source))) {
                fingerprint.add(header, hashes.of(commands.resolve(header)));
            }
            return fingerprint.value();
        } catch (IOException e) {
            throw RumprunException.io("Cannot read what " + source.path() + " includes", e);
        }
    }

    private static Path made(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }
}
