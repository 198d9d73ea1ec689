// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.it;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Java programs on the virtual machine that runs the tests, for comparison with those in guests. */
public final class Jvm {

    private static final long LIMIT_SECONDS = 120;
    private static final String BEGIN = "=== calling ";
    private static final String END = "=== main() of ";
    /** What the starter platform's kernel says meanwhile. */
    private static final String STARTER = "(?m)^starter: .*\n";

    private Jvm() {
    }

    /**
     * Runs the program {@code app.Main} of a module that has been verified on kvm, and expects that it prints what the
     * guest has printed. Its libraries are in {@code target/lib}.
     */
    public static void printsWhatTheGuestDid(File module) throws IOException, InterruptedException {
        Path target = module.toPath().resolve("target");
        String jvm = run(target);
        String guest = guest(target);
        if (!guest.strip().equals(jvm.strip())) {
            Path found = Files.writeString(target.resolve("guest.txt"), guest);
            throw new AssertionError("The guest did not print what the JVM prints: see jvm.txt beside " + found);
        }
    }

    private static String run(Path target) throws IOException, InterruptedException {
        Path printed = target.resolve("jvm.txt");
        Process jvm = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
                "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
                "-cp", "classes" + File.pathSeparator + "lib" + File.separator + "*", "app.Main")
                .directory(target.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        if (!jvm.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            jvm.destroyForcibly().waitFor();
            throw new AssertionError("The JVM did not end within " + LIMIT_SECONDS + " s");
        }
        // A guest's console loses these.
        return Files.readString(printed).replaceAll("[\0\r]", "");
    }

    /** What was printed between the machine's own words on the program, which may have empty lines around them. */
    private static String guest(Path target) throws IOException {
        try (Stream<Path> runs = Files.list(target.resolve("rumprun"))) {
            Path run = runs.filter(p -> p.getFileName().toString().endsWith("-kvm-run")).findFirst().orElseThrow();
            String console = new String(Files.readAllBytes(run.resolve("console.log")), StandardCharsets.UTF_8);
            int begin = console.indexOf('\n', console.indexOf(BEGIN)) + 1;
            String printed = console.substring(begin, console.indexOf(END, begin)).replace("\r", "");
            return printed.replaceAll(STARTER, "");
        }
    }
}
