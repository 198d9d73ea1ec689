// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.Digests;
import dev.rumprun.core.toolchain.ToolchainChoice.Policy;
import dev.rumprun.fixture.FakeToolchain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolchainRequirementTest {

    private static final String NO_DIGEST = "0".repeat(64);

    @TempDir
    private Path directory;

    private FakeToolchain fake;
    private Toolchain toolchain;

    @BeforeEach
    void install() throws IOException {
        fake = FakeToolchain.rumprun(directory.resolve("rumprun"));
        toolchain = fake.toolchain().withVersion(Optional.of("20200511"));
    }

    @Test
    void isContentWithWhatItWants() throws IOException {
        fake.write("toolchain.json", "{}");
        String digest = Digests.sha256(fake.home().resolve("toolchain.json"));

        requirement("rumprun", "2020", digest).verify(toolchain);
        requirement("rumprun", "2020", digest.toUpperCase(Locale.ROOT)).verify(toolchain);
        requirement("rumprun", null, null).verify(toolchain.withVersion(Optional.empty()));
    }

    @Test
    void saysAllThatIsWrongAtOnce() throws IOException {
        fake.write("toolchain.json", "{}");

        assertThatThrownBy(() -> requirement("starter", "2021", NO_DIGEST).verify(toolchain))
                .isInstanceOf(RumprunException.class)
                .hasMessageContainingAll(
                        "The toolchain in " + fake.home() + " (from test) is not what <here> wants:",
                        "<kind>: it is of the kind rumprun, and starter is wanted",
                        "<version>: its version is 20200511, and 2021 is wanted",
                        "<sha256>: the digest of its toolchain.json is "
                                + Digests.sha256(fake.home().resolve("toolchain.json")) + ", and " + NO_DIGEST);
    }

    @Test
    void saysWhatToDoWithoutVersionAndDigest() {
        assertThatThrownBy(() ->
                requirement(null, "2020", NO_DIGEST).verify(toolchain.withVersion(Optional.empty())))
                .hasMessageContainingAll("<version>: nothing tells its version, and 2020 is wanted",
                        "name it by the coordinates of a packed toolchain", "<sha256>: it has no toolchain.json",
                        "name one that rumprun:toolchain-package has packed");
    }

    @Test
    void noticesWhatCannotBeRequired() {
        assertThatThrownBy(() -> check(requirement("solo5", "[", "abc"))).hasMessageContainingAll(
                "3 problems", "<here><kind>: there is no kind 'solo5'", "<here><version>: '[' is no range of versions",
                "<here><sha256>: 'abc' is no SHA-256");
        assertThatThrownBy(() -> check(requirement(null, null, null)))
                .hasMessageContaining("<here>: it requires nothing");
        check(requirement("starter", "1", NO_DIGEST));
    }

    @Test
    void isLookedAtWheneverAToolchainIsLookedFor() {
        ToolchainLocator locator = new ToolchainLocator(Map.of(), () -> directory);
        ToolchainChoice choice =
                new ToolchainChoice(Policy.AUTO, List.of(ToolchainHome.of(fake.home())), Optional.empty());

        assertThat(locator.locate(choice.requiring(requirement("rumprun", null, null))).home()).isEqualTo(fake.home());
        assertThatThrownBy(() -> locator.locate(choice.requiring(requirement("starter", null, null))))
                .hasMessageContaining("(from rumprun.home) is not what <here> wants");
        assertThat(choice.requiring(requirement("rumprun", null, null)).key()).isNotEqualTo(choice.key());
    }

    private static void check(ToolchainRequirement requirement) {
        Problems problems = new Problems();
        requirement.check(problems);
        problems.throwIfAny();
    }

    private static ToolchainRequirement requirement(String kind, String version, String sha256) {
        return new ToolchainRequirement("<here>", Optional.ofNullable(kind),
                Optional.ofNullable(version).map(Prefix::new), Optional.ofNullable(sha256));
    }

    /** Stands in for the ranges of a build tool. */
    private record Prefix(String text) implements VersionCondition {

        @Override
        public boolean isValid() {
            return !text.equals("[");
        }

        @Override
        public boolean allows(String version) {
            return version.startsWith(text);
        }
    }
}
