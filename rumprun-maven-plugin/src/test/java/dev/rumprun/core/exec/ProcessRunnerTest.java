// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.fixture.OtherBuild;
import dev.rumprun.fixture.Processes;
import dev.rumprun.fixture.RecordingLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRunnerTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofSeconds(1);

    @TempDir
    private Path directory;

    private final RecordingLog log = new RecordingLog();
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    @Test
    void passesArgumentsAsTheyAre() throws IOException {
        assertArrive("", " ", "two words", "it's", "\"quoted\"", "$HOME", "$(id)", "`id`", "; rm -rf /", "a\nb", "*",
                "~", "\\n", "-n", "%s", "tab\there");
    }

    @Test
    void passesArgumentsBeyondAscii() throws IOException {
        // Java cannot pass them in a locale that cannot name them.
        assumeThat(System.getProperty("sun.jnu.encoding")).isEqualToIgnoringCase("UTF-8");
        assertArrive("Grüße", "日本語", "😀");
    }

    @Test
    void givesLinesOfBothStreamsInOrder() {
        CommandResult result = run(LONG, "echo one; echo two >&2; printf three");

        assertThat(result.exitCode()).isZero();
        assertThat(lines).containsExactly("one", "two", "three");
        assertThat(result.lastLines()).isEqualTo(lines);
        assertThat(result.log()).hasContent("one\ntwo\nthree\n");
    }

    @Test
    void runsInTheGivenDirectoryWithTheGivenVariables() throws IOException {
        run(LONG, "pwd -P; echo \"$OWN\"");

        assertThat(lines).containsExactly(directory.toRealPath().toString(), "a 'value'");
    }

    @Test
    void reportsAnExitCode() {
        assertThat(run(LONG, "exit 3").exitCode()).isEqualTo(3);
        assertThatThrownBy(() -> runOrFail("echo what went wrong >&2; exit 3", Fault.PROGRAM))
                .isInstanceOfSatisfying(CommandFailure.class, e -> assertThat(e.fault()).isEqualTo(Fault.PROGRAM))
                .hasMessageContaining("Failed while testing: exit code 3")
                .hasMessageContaining(command("echo what went wrong >&2; exit 3").asShellText())
                .hasMessageContaining("    what went wrong")
                .hasMessageContaining("log: " + logFile());
    }

    @Test
    void showsTheLastLinesOnly() {
        assertThatThrownBy(() -> runOrFail("seq -f 'line %g.' 100; exit 1", Fault.PROGRAM))
                .hasMessageContainingAll("line 81.", "line 100.")
                .hasMessageNotContaining("line 80.");
    }

    @Test
    void saysWhichSignalKilledTheTool() {
        assertThatThrownBy(() -> runOrFail("kill -9 $$", Fault.PROGRAM))
                .hasMessageContaining("exit code 137 (killed by signal 9)")
                .hasMessageContaining("Perhaps you should give the machine more memory");
    }

    @Test
    void doesNotTakeAnOrdinaryExitCodeForASignal() {
        assertThatThrownBy(() -> runOrFail("exit 255", Fault.PROGRAM)).hasMessageNotContaining("signal");
    }

    @Test
    void endsTheWholeTreeAtTheTimeout() throws IOException {
        String deaf = "trap '' TERM; echo $$ >child; while :; do sleep 1; done";

        assertThatThrownBy(() -> run(SHORT, "sh -c '" + deaf.replace("'", "'\\''") + "' & echo started; wait"))
                .isInstanceOfSatisfying(CommandFailure.class, e -> assertThat(e.fault()).isEqualTo(Fault.SETUP))
                .hasMessageContaining("timeout of")
                .hasMessageContaining("    started")
                .hasMessageContaining("raise rumprun.timeout");

        assertThat(Processes.ends(Processes.numberIn(directory.resolve("child")))).isTrue();
    }

    @Test
    void endsTheWholeTreeWhenInterrupted() throws Exception {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicReference<Boolean> stillInterrupted = new AtomicReference<>();
        Thread build = new Thread(() -> {
            try {
                run(LONG, "sleep 60 & echo $! >child; wait");
            } catch (RumprunException e) {
                failure.set(e);
                stillInterrupted.set(Thread.currentThread().isInterrupted());
            }
        });
        build.start();
        long child = Processes.numberIn(directory.resolve("child"));

        build.interrupt();
        build.join();

        assertThat(Processes.ends(child)).isTrue();
        assertThat(failure.get()).isInstanceOf(CommandFailure.class).hasMessageContaining("interrupted");
        assertThat(stillInterrupted.get()).isTrue();
    }

    @Test
    void takesALineWithoutEndForSeveral() {
        CommandResult result = run(LONG, "head -c 3000001 /dev/zero | tr '\\0' x");

        assertThat(lines).hasSize(751).last().isEqualTo("x");
        assertThat(lines.subList(0, 750)).allMatch(line -> line.length() == OutputPump.MAX_LINE);
        assertThat(result.lastLines()).hasSize(OutputPump.KEPT_LINES).last().isEqualTo("x");
    }

    @Test
    void boundsLogFileAndMemory() throws IOException {
        CommandResult result = run(LONG, "yes " + "x".repeat(1000) + " | head -c 9000000; seq -f 'end %g' 50");

        assertThat(Files.size(logFile()))
                .isBetween(OutputPump.MAX_LOG_CHARACTERS, OutputPump.MAX_LOG_CHARACTERS + OutputPump.MAX_LINE);
        assertThat(Files.readString(logFile()))
                .contains("x\n[the rest of the output was dropped, except for its last lines]\nend 11\n")
                .endsWith("end 50\n");
        assertThat(result.lastLines()).hasSize(OutputPump.KEPT_LINES).last().isEqualTo("end 50");
    }

    @Test
    void writesNoLineIntoTheLogFileTwice() throws IOException {
        // The limit is reached somewhere among the numbers.
        run(LONG, "yes " + "x".repeat(999) + " | head -c 8388600; echo; seq 10");

        assertThat(Files.readAllLines(logFile()).stream().filter(line -> line.matches("\\d+")))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    }

    @Test
    void survivesBinaryOutput() {
        CommandResult result = run(LONG, "head -c 500000 /dev/urandom; exit 7");

        assertThat(result.exitCode()).isEqualTo(7);
        assertThat(lines).isNotEmpty().allMatch(line -> line.chars().noneMatch(c -> c < ' ' && c != '\t'));
    }

    @Test
    void dropsControlCharacters() {
        run(LONG, "printf '\\033[1mbold\\033[0m\\007\\tb\\r\\n\\302\\233red\\177\\n'");

        assertThat(lines).containsExactly("[1mbold[0m\tb", "red");
    }

    @Test
    void keepsALineThatIsCutInTheMiddleOfACharacter() throws IOException {
        run(LONG, "printf '%0" + (OutputPump.MAX_LINE - 1) + "d\\360\\237\\230\\200\\nnext\\n' 0");

        assertThat(Files.readAllLines(logFile())).hasSize(3).last().isEqualTo("next");
    }

    @Test
    void reportsAMissingProgram() {
        Command missing = new Command("testing", List.of("no-such-program", "x"), directory, Map.of());

        assertThatThrownBy(() -> runner(LONG).run(missing, logFile(), lines::add))
                .isInstanceOfSatisfying(CommandFailure.class, e -> assertThat(e.fault()).isEqualTo(Fault.SETUP))
                .hasMessageContaining("Failed while testing")
                .hasMessageContaining("Cannot run program \"no-such-program\"");
    }

    @Test
    void givesNoInput() {
        assertThat(run(LONG, "cat; echo done").lastLines()).containsExactly("done");
    }

    @Test
    void doesNotWaitForADaemonThatKeepsTheOutputOpen() throws IOException {
        // The pause lets the pump wait for more output before the end, as it does in real life.
        CommandResult result = run(LONG, "sleep 60 & echo $! >child; echo done; sleep 0.2");

        long daemon = Processes.numberIn(directory.resolve("child"));
        try {
            assertThat(ProcessHandle.of(daemon)).isPresent();
            assertThat(result.lastLines()).containsExactly("done");
        } finally {
            Processes.kill(daemon);
        }
    }

    @Test
    void hidesWhatWouldChangeTheCompilersMind() throws IOException {
        Map<String, String> own = Map.of("CPATH", "/evil", "C_INCLUDE_PATH", "/evil", "CPLUS_INCLUDE_PATH", "/evil",
                "LIBRARY_PATH", "/evil", "COMPILER_PATH", "/evil", "GCC_EXEC_PREFIX", "/evil",
                "DEPENDENCIES_OUTPUT", "/evil", "HARMLESS", "kept");

        try (OtherBuild build = OtherBuild.printingEnvironment(own, directory)) {
            assertThat(build.answers()).contains("HARMLESS=kept", "OWN=value").noneMatch(l -> l.contains("/evil"));
        }
    }

    @Test
    void saysWhyItCannotMakeTheLogFile() throws IOException {
        Path inTheWay = Files.writeString(directory.resolve("log"), "a file, not a directory");

        assertThatThrownBy(() -> runner(LONG).run(command("echo x"), inTheWay.resolve("x.log"), lines::add))
                .isInstanceOf(RumprunException.class)
                .hasMessageContaining("Cannot keep a log in " + inTheWay + ": file already exists");
    }

    @Test
    void failsWhenTheDiskOfTheLogFileIsFull() throws IOException {
        Files.createSymbolicLink(logFile(), Path.of("/dev/full"));

        assertThatThrownBy(() -> run(LONG, "echo x"))
                .isInstanceOf(RumprunException.class)
                .hasMessageContaining(logFile().toString())
                .hasRootCauseMessage("No space left on device");
    }

    @Test
    void endsAToolThatFillsTheDisk() throws IOException {
        Files.createSymbolicLink(logFile(), Path.of("/dev/full"));

        assertThatThrownBy(() -> run(LONG, "yes")).hasRootCauseMessage("No space left on device");
    }

    @Test
    void tellsTheCommandInTheDebugLog() {
        run(LONG, "true");

        assertThat(log.of("debug")).containsExactly("$ " + command("true").asShellText());
    }

    private void assertArrive(String... arguments) throws IOException {
        String script = "for argument; do printf '%s\\0' \"$argument\"; done >out";
        List<String> words = Stream.concat(Stream.of("sh", "-c", script, "sh"), Arrays.stream(arguments)).toList();

        runner(LONG).run(new Command("testing", words, directory, Map.of()), logFile(), lines::add);

        assertThat(Files.readString(directory.resolve("out"))).isEqualTo(String.join("\0", arguments) + "\0");
    }

    private CommandResult run(Duration timeout, String script) {
        return runner(timeout).run(command(script), logFile(), lines::add);
    }

    private CommandResult runOrFail(String script, Fault fault) {
        return runner(LONG).runOrFail(command(script), logFile(), lines::add, fault);
    }

    private Command command(String script) {
        return new Command("testing", List.of("sh", "-c", script), directory, Map.of("OWN", "a 'value'"));
    }

    @Test
    void tellsThatALongRunGoesOn() {
        ProcessRunner impatient = new ProcessRunner(log, LONG, Duration.ofMillis(20));

        impatient.run(command("sleep 0.3"), logFile(), lines::add);

        assertThat(log.of("info")).anyMatch(line -> line.matches("Still testing \\(\\d+ s\\)"));
    }

    private ProcessRunner runner(Duration timeout) {
        return new ProcessRunner(log, timeout);
    }

    private Path logFile() {
        return directory.resolve("test.log");
    }
}
