// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A build that a script starts by itself, because it is to be interrupted, or to run beside another one. It is
 * offline: the project has been built in the ordinary way before, so that all it needs is in the local repository.
 */
public final class Maven {

    private static final long LIMIT_SECONDS = 180;

    private final Path log;
    private final Process process;

    private Maven(Path log, Process process) {
        this.log = log;
        this.process = process;
    }

    /**
     * Starts a build.
     *
     * @param project its directory
     * @param localRepository has all that the build needs, wherever it came from
     */
    public static Maven start(File project, File localRepository, String... arguments) throws IOException {
        return start(project, localRepository, Map.of(), arguments);
    }

    /** As {@link #start(File, File, String...)}, with variables in the environment of the build. */
    public static Maven start(File project, File localRepository, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "--batch-mode", "--offline",
                "-Dmaven.repo.local=" + localRepository,
                // Does not ask from which remote repository an artifact came.
                "-Daether.enhancedLocalRepository.trackingFilename=none",
                "-Drumprun.cacheDirectory=" + localRepository.getParentFile().toPath().resolve("cache")));
        String trim = System.getProperty("rumprun.trim");
        if (trim != null) {
            command.add("-Drumprun.trim=" + trim);
        }
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile(project.toPath(), "maven", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        String toolchain = System.getProperty("rumprun.home");
        if (toolchain != null) {
            builder.environment().put("RUMPRUN_HOME", toolchain);
        }
        builder.environment().putAll(environment);
        return new Maven(log, builder.start());
    }

    /** Waits for a line of the log that has these words. */
    public String awaitLine(String words) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (true) {
            for (String line : Files.readAllLines(log)) {
                if (line.contains(words)) {
                    return line;
                }
            }
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroy();
                throw new AssertionError("No line with: " + words + System.lineSeparator() + Files.readString(log));
            }
            Thread.sleep(50);
        }
    }

    /** Asks the build to end, as a user does who presses Ctrl-C. */
    public Maven interrupt() {
        process.destroy();
        return this;
    }

    /** Waits for the end of the build, which must not be successful. */
    public Text failure() throws IOException, InterruptedException {
        return end(false);
    }

    /** Waits for the end of the build, which must be successful. */
    public Text success() throws IOException, InterruptedException {
        return end(true);
    }

    private Text end(boolean successful) throws IOException, InterruptedException {
        boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        Text text = new Text("log of a build in " + log.getParent().getFileName(), Files.readString(log));
        if (!ended || (process.exitValue() == 0) != successful) {
            throw new AssertionError("A build " + (ended ? "ended with exit code " + process.exitValue() : "hangs")
                    + System.lineSeparator() + text.text());
        }
        return text;
    }
}
