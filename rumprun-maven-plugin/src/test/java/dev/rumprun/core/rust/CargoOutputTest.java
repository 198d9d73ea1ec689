// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.fixture.RecordingLog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CargoOutputTest {

    private final RecordingLog log = new RecordingLog();
    private final CargoOutput output = new CargoOutput(log);

    @Test
    void findsProgramsInWhatCargoHasMade() {
        take("   Compiling hello v1.0.0 (/p)",
                "{\"reason\":\"compiler-artifact\",\"manifest_path\":\"/lib/Cargo.toml\",\"target\":{\"kind\":[\"lib\"],"
                        + "\"name\":\"lib\"},\"executable\":null,\"fresh\":true}",
                "{\"reason\":\"compiler-artifact\",\"manifest_path\":\"/p/Cargo.toml\",\"target\":{\"kind\":[\"bin\"],"
                        + "\"name\":\"hello\"},\"profile\":{\"name\":\"x\"},\"executable\":\"/t/release/hello\"}",
                "{\"reason\":\"build-finished\",\"success\":true}");

        assertThat(output.executables()).containsOnlyKeys("hello").containsValue(Path.of("/t/release/hello"));
        assertThat(output.manifests()).containsExactly(Path.of("/lib/Cargo.toml"), Path.of("/p/Cargo.toml"));
    }

    @Test
    void reportsWarningsAndErrorsWithTheirPlaces() {
        take("error[E0425]: cannot find value `zero` in this scope",
                " --> src/main.rs:3:20",
                "  |",
                "warning: unused variable: `x`",
                "  --> src/a b.rs:12:9",
                "error: could not compile `hello` (bin \"hello\") due to 1 previous error; 1 warning emitted");

        assertThat(log.of("error")).containsExactly("src/main.rs:[3,20] cannot find value `zero` in this scope");
        assertThat(log.of("warn")).containsExactly("src/a b.rs:[12,9] unused variable: `x`");
    }

    @Test
    void takesNoHarmFromLinesThatItDoesNotUnderstand() {
        take("{\"reason\":\"compiler-artifact\"", " --> src/main.rs:3:20", "", "warning: nothing about a place", "text");

        assertThat(output.executables()).isEmpty();
        assertThat(log.of("warn")).isEmpty();
        assertThat(log.of("error")).isEmpty();
    }

    private void take(String... lines) {
        for (String line : lines) {
            output.accept(line);
        }
    }
}
