// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.core.doctor.Check.State;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.toolchain.SurveyedToolchain;
import dev.rumprun.core.toolchain.ToolchainChoice.Policy;
import dev.rumprun.fixture.FakeToolchain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolchainChecksTest {

    private static final SurveyedToolchain BROKEN = new SurveyedToolchain(
            "/opt", "PATH", Optional.empty(), Optional.empty(),
            Optional.of(RumprunException.setup("It is broken.", "mend it")));

    @TempDir
    private Path directory;

    private FakeToolchain rumprun;
    private SurveyedToolchain starter;

    @BeforeEach
    void install() throws IOException {
        rumprun = FakeToolchain.rumprun(directory.resolve("rumprun"));
        starter = working(FakeToolchain.starter(directory.resolve("starter")));
    }

    @Test
    void saysWhatBuildsUseAndWhatItIsFor() {
        List<Check> checks = ToolchainChecks.of(List.of(working(rumprun), starter), Policy.AUTO);

        assertThat(checks).extracting(Check::state).containsExactly(State.OK, State.OK);
        assertThat(checks.get(0).found()).isEqualTo("Rumprun x86_64-rumprun-netbsd, gcc 5.5.0, in " + rumprun.home()
                + " (from test), for baremetal, kvm, xen; builds use it");
        assertThat(checks.get(1).found()).startsWith("Starter platform").endsWith(", for baremetal, kvm, xen");
    }

    @Test
    void isAnErrorOnlyWhereBuildsWouldUseIt() {
        List<Check> checks = ToolchainChecks.of(List.of(BROKEN, working(rumprun), BROKEN), Policy.AUTO);

        assertThat(checks).extracting(Check::state).containsExactly(State.ERROR, State.OK, State.WARNING);
        assertThat(checks.get(0).found()).isEqualTo("It is broken.");
        assertThat(checks.get(0).advice()).isEqualTo("mend it");
        assertThat(checks.get(1).found()).doesNotContain("builds use it");
    }

    @Test
    void warnsOfTheStarterUnlessItIsWanted() {
        assertThat(ToolchainChecks.of(List.of(starter), Policy.AUTO)).singleElement().satisfies(check -> {
            assertThat(check.state()).isEqualTo(State.WARNING);
            assertThat(check.found()).startsWith("no Rumprun; builds use the Starter platform x86_64");
            assertThat(check.advice()).contains("rumprun.home");
        });
        assertThat(ToolchainChecks.of(List.of(starter), Policy.STARTER)).singleElement().satisfies(check ->
                assertThat(check.state()).isEqualTo(State.OK));
    }

    @Test
    void namesConfigurationsThatAreNoPlatformOfOurs() throws IOException {
        rumprun.write("rumprun-x86_64/lib/rumprun-hw/rumprun.o", "").delete("rumprun-x86_64/lib/rumprun-xen/rumprun.o");

        assertThat(ToolchainChecks.platforms(rumprun.probed())).containsExactly("baremetal", "kvm");
    }

    @Test
    void refusesOneThatWasBuiltForNothing() throws IOException {
        rumprun.delete("rumprun-x86_64/lib/rumprun-hw/rumprun.o").delete("rumprun-x86_64/lib/rumprun-xen/rumprun.o");

        assertThat(ToolchainChecks.of(List.of(working(rumprun)), Policy.AUTO)).singleElement().satisfies(check -> {
            assertThat(check.state()).isEqualTo(State.ERROR);
            assertThat(check.found()).endsWith("was built for no platform");
            assertThat(check.advice()).contains("build-rr.sh");
        });
    }

    private static SurveyedToolchain working(FakeToolchain fake) {
        return new SurveyedToolchain(
                fake.home().toString(), "test", Optional.empty(), Optional.of(fake.probed()), Optional.empty());
    }
}
