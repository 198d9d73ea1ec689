// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.core.doctor.Check.State;
import dev.rumprun.core.run.Accelerator.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineChecksTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "Linux,    amd64,   OK",
        "Linux,    x86_64,  OK",
        "Linux,    aarch64, WARNING",
        "Mac OS X, x86_64,  WARNING",
    })
    void wantsLinuxOnX86(String name, String architecture, State state) {
        assertThat(MachineChecks.system(name, "1", architecture).state()).isEqualTo(state);
    }

    @Test
    void saysWhyKvmDoesNotWork() {
        Check check = MachineChecks.kvm(Optional.of(new Trouble("there is no /dev/kvm", "load a module")));

        assertThat(check.state()).isEqualTo(State.WARNING);
        assertThat(check.found()).isEqualTo("there is no /dev/kvm");
        assertThat(check.advice()).isEqualTo("load a module");
        assertThat(MachineChecks.kvm(Optional.empty()).state()).isEqualTo(State.OK);
    }

    @Test
    void tellsTheDom0FromAGuestAndFromNoXen() throws IOException {
        Path capabilities = directory.resolve("capabilities");
        assertThat(MachineChecks.dom0(capabilities).state()).isEqualTo(State.WARNING);

        Files.writeString(capabilities, "");
        assertThat(MachineChecks.dom0(capabilities).state()).isEqualTo(State.WARNING);

        Files.writeString(capabilities, "control_d\n");
        assertThat(MachineChecks.dom0(capabilities).state()).isEqualTo(State.OK);
    }
}
