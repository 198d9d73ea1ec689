// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.step;

import dev.rumprun.core.error.RumprunException;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.exec.CommandFailure;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.step.StepResult.Outcome;
import dev.rumprun.core.step.StepRunner.Mode;
import dev.rumprun.fixture.RecordingLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepRunnerTest {

    private static final Mode NORMAL = new Mode(false, false);
    private static final Mode FORCE = new Mode(true, false);
    private static final Mode DRY = new Mode(false, true);

    @TempDir
    private Path directory;

    private final RecordingLog log = new RecordingLog();
    private final List<String> lines = new ArrayList<>();
    private Path made;
    private Path published;
    private String fingerprint = "first";

    @BeforeEach
    void placeFiles() {
        made = runner(NORMAL).scratch("make/it").resolve("made");
        published = directory.resolve("out/published");
    }

    @Test
    void publishesWhatTheCommandsMake() throws IOException {
        StepResult result = runner(NORMAL).run(step("echo one >made", "echo two >>made"));

        assertThat(result.outcome()).isEqualTo(Outcome.DONE);
        assertThat(result.outputs()).containsExactly(FileStamp.of(published));
        assertThat(published).hasContent("one\ntwo\n");
    }

    @Test
    void hasNothingToDoTheSecondTime() {
        StepResult first = runner(NORMAL).run(step("echo x >made"));
        StepResult second = runner(NORMAL).run(step("exit 1"));

        assertThat(second.isCurrent()).isTrue();
        assertThat(second.outputs()).isEqualTo(first.outputs());
    }

    @Test
    void worksAgainWhenTheFingerprintChanges() {
        runner(NORMAL).run(step("echo x >made"));
        fingerprint = "second";

        assertThat(runner(NORMAL).run(step("echo y >made")).outcome()).isEqualTo(Outcome.DONE);
        assertThat(published).hasContent("y\n");
    }

    @Test
    void worksAgainForAnotherVersionOfOurs() {
        runner(NORMAL).run(step("echo x >made"));

        assertThat(new StepRunner(directory.resolve("work"), processes(), log, NORMAL, "2.0")
                .run(step("echo y >made")).outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void worksAgainWhenForced() {
        runner(NORMAL).run(step("echo x >made"));

        assertThat(runner(FORCE).run(step("echo y >made")).outcome()).isEqualTo(Outcome.DONE);
        assertThat(published).hasContent("y\n");
    }

    @Test
    void worksAgainWhenAnOutputIsGone() throws IOException {
        runner(NORMAL).run(step("echo x >made"));
        Files.delete(published);

        assertThat(runner(NORMAL).run(step("echo x >made")).outcome()).isEqualTo(Outcome.DONE);
        assertThat(published).hasContent("x\n");
    }

    @Test
    void worksAgainWhenAnOutputWasChanged() throws IOException {
        runner(NORMAL).run(step("echo x >made"));
        Files.writeString(published, "tampered with");

        assertThat(runner(NORMAL).run(step("echo x >made")).outcome()).isEqualTo(Outcome.DONE);
        assertThat(published).hasContent("x\n");
    }

    @Test
    void worksAgainWhenTheRecordIsGarbage() throws IOException {
        runner(NORMAL).run(step("echo x >made"));
        Files.writeString(directory.resolve("work/steps/make/it.step"), "\0garbage");

        assertThat(runner(NORMAL).run(step("echo x >made")).outcome()).isEqualTo(Outcome.DONE);
        assertThat(runner(NORMAL).run(step("exit 1")).isCurrent()).isTrue();
    }

    @Test
    void remembersTheFingerprintThatHoldsAfterTheCommands() throws IOException {
        Path found = directory.resolve("found");
        Step finding = new Step("make/it", () -> Files.exists(found) ? "known" : "unknown", Map.of(), Map.of(),
                List.of(command("echo x >made; touch ../../../../found")), outputs(), Fault.PROGRAM, lines::add);

        runner(NORMAL).run(finding);

        assertThat(runner(NORMAL).run(finding).isCurrent()).isTrue();
        Files.delete(found);
        assertThat(runner(NORMAL).run(finding).outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void keepsTheEarlierOutputsWhenACommandFails() {
        runner(NORMAL).run(step("echo x >made"));
        fingerprint = "second";

        assertThatThrownBy(() -> runner(NORMAL).run(step("echo y >made", "echo broken; exit 1")))
                .isInstanceOfSatisfying(CommandFailure.class, e -> assertThat(e.fault()).isEqualTo(Fault.PROGRAM))
                .hasMessageContaining("broken");

        assertThat(published).hasContent("x\n");
    }

    @Test
    void isNotTakenForDoneAfterAFailure() {
        runner(NORMAL).run(step("echo x >made"));
        assertThatThrownBy(() -> runner(FORCE).run(step("exit 1"))).isInstanceOf(CommandFailure.class);

        assertThat(runner(NORMAL).run(step("echo x >made")).outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void stopsAtTheFirstCommandThatFails() {
        assertThatThrownBy(() -> runner(NORMAL).run(step("exit 1", "echo second")))
                .isInstanceOf(CommandFailure.class);

        assertThat(lines).isEmpty();
    }

    @Test
    void failsWhenTheCommandsDoNotMakeWhatTheyShould() {
        assertThatThrownBy(() -> runner(NORMAL).run(step("true")))
                .isInstanceOf(RumprunException.class)
                .hasMessageContaining("make/it");

        assertThat(published).doesNotExist();
        assertThat(runner(NORMAL).run(step("echo x >made")).outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void beginsWithAnEmptyScratchDirectoryAndLeavesNone() throws IOException {
        Path scratch = Files.createDirectories(made.getParent());
        Files.writeString(scratch.resolve("left over"), "by a build that was killed");

        runner(NORMAL).run(step("touch made; ls -A >made"));

        assertThat(published).hasContent("made\n");
        assertThat(scratch).doesNotExist();
    }

    @Test
    void linksWhatTheCommandsAreToFind() throws IOException {
        Path target = Files.writeString(directory.resolve("it's a $target"), "linked");

        runner(NORMAL).run(new Step("make/it", () -> fingerprint, Map.of("plain", target),
                Map.of("text", Step.Content.of(" and written")), List.of(command("cat plain text >made")), outputs(), Fault.PROGRAM, lines::add));

        assertThat(published).hasContent("linked and written");
    }

    @Test
    void onlyTellsItsCommandsInADryRun() {
        Step step = step("echo x >made");

        assertThat(runner(DRY).run(step).outcome()).isEqualTo(Outcome.PLANNED);

        assertThat(log.of("info")).containsExactly("Would run: " + step.commands().get(0).asShellText());
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void hasNothingToTellInADryRunIfNothingIsToBeDone() {
        runner(NORMAL).run(step("echo x >made"));

        assertThat(runner(DRY).run(step("echo x >made")).isCurrent()).isTrue();
        assertThat(log.of("info")).isEmpty();
    }

    @Test
    void keepsTheRecordInADryRunOfChangedWork() {
        runner(NORMAL).run(step("echo x >made"));
        fingerprint = "second";
        runner(DRY).run(step("echo y >made"));
        fingerprint = "first";

        assertThat(runner(NORMAL).run(step("exit 1")).isCurrent()).isTrue();
    }

    @Test
    void handsTheOutputOnAndLogsIt() {
        runner(NORMAL).run(step("echo said; echo x >made"));

        assertThat(lines).containsExactly("said");
        assertThat(log.of("debug")).contains("said");
        assertThat(directory.resolve("work/log/make/it-1.log")).hasContent("said\n");
    }

    private Step step(String... scripts) {
        List<Command> commands = new ArrayList<>();
        for (String script : scripts) {
            commands.add(command(script));
        }
        return new Step(
                "make/it", () -> fingerprint, Map.of(), Map.of(), commands, outputs(), Fault.PROGRAM, lines::add);
    }

    private Command command(String script) {
        return new Command("testing", List.of("sh", "-c", script), made.getParent(), Map.of());
    }

    private List<Step.Output> outputs() {
        return List.of(new Step.Output(made, published));
    }

    private StepRunner runner(Mode mode) {
        return new StepRunner(directory.resolve("work"), processes(), log, mode, "1.0");
    }

    private ProcessRunner processes() {
        return new ProcessRunner(log, Duration.ofMinutes(1));
    }
}
