// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;

/** What a user types into a terminal, in which {@code mvn} is the Maven of this build with the repository of the tests. */
public final class Shell {

    private static final long LIMIT_SECONDS = 300;
    private static final String COLOUR = "\u001b\\[[0-9;]*m";

    private Shell() {
    }

    /**
     * Runs commands, each of which must be successful.
     *
     * @param directory where to
     * @param tests the directory that has the projects of the tests
     * @param input what is typed into the programs
     */
    public static Text run(File directory, File tests, String commands, String input)
            throws IOException, InterruptedException {
        Path programs = Files.createTempDirectory("programs");
        Path log = Files.createTempFile("terminal", ".log");
        try {
            Path mvn = Files.writeString(programs.resolve("mvn"), """
                    #!/bin/sh
                    exec '%s/bin/mvn' --settings '%s/interpolated-settings.xml' -Dmaven.repo.local='%s/local-repo' \\
                        -Drumprun.cacheDirectory='%s/cache' "$@"
                    """.formatted(System.getProperty("maven.home"), tests, tests.getParent(), tests.getParent()));
            Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwxr-xr-x"));
            ProcessBuilder builder = new ProcessBuilder("bash", "-exc", commands)
                    .directory(directory)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("PATH", programs + File.pathSeparator + System.getenv("PATH"));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            String toolchain = System.getProperty("rumprun.home");
            if (toolchain != null) {
                builder.environment().put("RUMPRUN_HOME", toolchain);
            }
            Process shell = builder.start();
            try (var typed = shell.outputWriter()) {
                typed.write(input);
            }
            boolean ended = shell.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
            shell.descendants().forEach(ProcessHandle::destroyForcibly);
            shell.destroyForcibly().waitFor();
            Text text = new Text("terminal", Files.readString(log).replaceAll(COLOUR, ""));
            if (!ended || shell.exitValue() != 0) {
                throw new AssertionError("The commands " + (ended ? "ended with " + shell.exitValue() : "hang")
                        + System.lineSeparator() + text.text());
            }
            return text;
        } finally {
            Files.delete(log);
            Files.delete(programs.resolve("mvn"));
            Files.delete(programs);
        }
    }

    /** The block of commands in a page that has these words in it. */
    public static String commands(File page, String words) throws IOException {
        for (String block : Files.readString(page.toPath()).split("(?m)(^(?! {4}).*\\R?)+")) {
            if (block.contains(words)) {
                return block.stripIndent();
            }
        }
        throw new AssertionError("No commands with '" + words + "' in " + page);
    }
}
