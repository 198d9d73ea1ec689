// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.deploy;

import dev.rumprun.fixture.Scripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * An operator with a directory, and with stand-ins for the tools that scripts start: each notes its name and its
 * arguments, one a line, and an empty line.
 */
record Operator(Path directory, Path tools) {

    static Operator in(Path directory) throws IOException {
        return new Operator(Files.createDirectories(directory),
                Files.createTempDirectory(directory.getParent(), "tools"));
    }

    /** Puts files into the directory. */
    Operator takes(List<DefinitionFile> files) throws IOException {
        for (DefinitionFile file : files) {
            Path written = Files.writeString(directory.resolve(file.name()), file.text());
            if (file.executable()) {
                written.toFile().setExecutable(true);
            }
        }
        return this;
    }

    /** Has a stand-in, which does some more after it has noted its call. */
    Operator has(String tool, String then) throws IOException {
        Scripts.write(tools.resolve(tool),
                "{ printf '%s\\n' " + tool + " \"$@\"; echo; } >>'" + calls() + "'\n" + then);
        return this;
    }

    private Path calls() {
        return tools.resolve("calls");
    }

    /** The calls of stand-ins so far. */
    List<List<String>> called() throws IOException {
        List<List<String>> calls = new ArrayList<>();
        List<String> call = new ArrayList<>();
        for (String line : Files.exists(calls()) ? Files.readAllLines(calls()) : List.<String>of()) {
            if (line.isEmpty()) {
                calls.add(call);
                call = new ArrayList<>();
            } else {
                call.add(line);
            }
        }
        return calls;
    }

    Result runs(Path from, Map<String, String> variables, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile()).redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("RUMPRUN_"));
        builder.environment().put("PATH", tools + ":/usr/bin:/bin");
        builder.environment().put("CDPATH", "/tmp");
        builder.environment().putAll(variables);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes());
        process.waitFor(1, TimeUnit.MINUTES);
        return new Result(process.exitValue(), output);
    }

    /** What a command said, and what it ended with. */
    record Result(int exitCode, String output) {
    }
}
