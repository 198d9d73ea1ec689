// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StarterGuestTest {

    private static final GuestProgram PROGRAM = new GuestProgram("hello", List.of(), RunMode.FOREGROUND);

    @Test
    void takesWhatItHas() {
        assertThat(problems(named("h".repeat(64))).isEmpty()).isTrue();
    }

    @Test
    void refusesNetworksAndDisksAtOnce() {
        GuestSettings settings = new GuestSettings(List.of(PROGRAM), new TreeMap<>(), Optional.empty(),
                List.of(new GuestNetwork("inet", "dhcp", Optional.empty(), Optional.empty())),
                List.of(new GuestFilesystem(
                        Optional.of(Path.of("data")), Optional.empty(), Optional.empty(), Optional.of("/data"), false)));

        assertThatThrownBy(problems(settings)::throwIfAny).hasMessageContainingAll(
                "2 problems", "<networks>: the starter platform has no network", "<filesystems>", "rumprun.home");
    }

    @Test
    void refusesRunModesThatItDoesNotKnow() {
        GuestSettings settings = GuestSettings.of(
                List.of(new GuestProgram("server", List.of(), RunMode.BACKGROUND), PROGRAM));

        assertThatThrownBy(problems(settings)::throwIfAny).hasMessageContainingAll("<runMode>", "starter", "foreground");
    }

    @Test
    void refusesANameThatItWouldCut() {
        assertThatThrownBy(problems(named("h".repeat(65)))::throwIfAny)
                .hasMessageContainingAll("<hostname>", "room for 64 characters, and the name has 65");
    }

    private static GuestSettings named(String hostname) {
        return new GuestSettings(
                List.of(PROGRAM), new TreeMap<>(), Optional.of(hostname), List.of(), List.of());
    }

    private static Problems problems(GuestSettings settings) {
        Problems problems = new Problems();
        StarterGuest.check(settings, problems);
        return problems;
    }
}
