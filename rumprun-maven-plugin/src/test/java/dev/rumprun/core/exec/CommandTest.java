// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.fixture.RecordingLog;
import dev.rumprun.fixture.Scripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {

    @TempDir
    private Path directory;

    @Test
    void leavesPlainWordsUnquoted() {
        Command command = new Command("testing", List.of("gcc", "-O2", "a/b_c.c", "-DX=1"), Path.of("/x"), Map.of());

        assertThat(command.asShellText()).isEqualTo("cd /x && gcc -O2 a/b_c.c -DX=1");
    }

    @Test
    void doesTheSameWhenPastedIntoAShell() throws IOException {
        Path place = Files.createDirectories(directory.resolve("it's a \"$HOME\"; place"));
        Path script = Scripts.write(directory.resolve("script"),
                "for word in \"$PWD\" \"$ODD\" \"$@\"; do printf '%s\\0' \"$word\"; done >>\"$OUT\"\n");
        Path ran = directory.resolve("ran");
        Path pasted = directory.resolve("pasted");
        List<String> arguments = new ArrayList<>(List.of(script.toString()));
        arguments.addAll(List.of("", " ", "it's", "\"", "$HOME", "`id`", "$(id)", ";", "a\nb", "*", "~", "\\", "!", "#",
                "&", "-n"));
        String odd = "a 'b' $c\nd";

        runner().runOrFail(new Command("testing", arguments, place, Map.of("ODD", odd, "OUT", ran.toString())),
                directory.resolve("log"), line -> { }, Fault.SETUP);
        Command command = new Command("testing", arguments, place, Map.of("ODD", odd, "OUT", pasted.toString()));
        runner().runOrFail(new Command("pasting", List.of("sh", "-c", command.asShellText()), directory, Map.of()),
                directory.resolve("log"), line -> { }, Fault.SETUP);

        assertThat(Files.readString(ran)).contains("$(id)\0;\0a\nb\0");
        assertThat(pasted).hasSameBinaryContentAs(ran);
    }

    @Test
    void sortsVariablesByName() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("B", "2");
        variables.put("A", "1");

        assertThat(new Command("testing", List.of("env"), Path.of("/"), variables).asShellText())
                .isEqualTo("cd / && A=1 B=2 env");
    }

    @Test
    void cannotBeChangedFromOutside() {
        List<String> arguments = new ArrayList<>(List.of("env"));
        Map<String, String> variables = new LinkedHashMap<>();
        Command command = new Command("testing", arguments, Path.of("/"), variables);

        arguments.add("more");
        variables.put("A", "1");

        assertThat(command.asShellText()).isEqualTo("cd / && env");
        assertThatThrownBy(() -> command.environment().put("A", "1"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static ProcessRunner runner() {
        return new ProcessRunner(new RecordingLog(), Duration.ofMinutes(1));
    }
}
