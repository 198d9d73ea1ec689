// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.doctor.Check.State;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.host.Packages;
import dev.rumprun.core.toolchain.SurveyedToolchain;
import dev.rumprun.fixture.FakeToolchain;
import dev.rumprun.fixture.JsonValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final Check GOOD = Check.ok("Java", "17", "every build");
    private static final Check SOME = new Check("xl", State.WARNING, "not found", "starting images", "",
            Optional.of(new Packages("xen-system-amd64", "xen", "")));
    private static final Check BAD = new Check("toolchain", State.ERROR, "moved", "every build", "install it anew",
            Optional.empty());
    private static final Check WORSE = new Check("gcc", State.ERROR, "not found", "compiling", "",
            Optional.of(new Packages("gcc", "gcc", "")));

    @TempDir
    private Path directory;

    @Test
    void showsWhatToDoBelowWhatIsMissing() {
        assertThat(report(GOOD, SOME, BAD).lines()).containsExactly(
                "[ok] Java             17",
                "[--] xl               not found; needed for starting images",
                "                      Debian, Ubuntu: apt-get install xen-system-amd64",
                "                      Fedora: dnf install xen",
                "                      macOS: needs Linux, in a virtual machine",
                "[!!] toolchain        moved; needed for every build",
                "                      Perhaps you should install it anew.");
    }

    @Test
    void endsWithGoodNewsIfThereAreAny() {
        assertThat(report(GOOD).lines()).last().isEqualTo("Builds have what they need.");
        assertThat(report(GOOD, SOME).lines()).last().asString().startsWith("Builds have what they need; ");
    }

    @Test
    void failsForErrorsAlone() {
        assertThatCode(report(GOOD, SOME)::failIfBroken).doesNotThrowAnyException();
        assertThatThrownBy(report(GOOD, BAD, SOME, WORSE)::failIfBroken)
                .asInstanceOf(InstanceOfAssertFactories.type(RumprunException.class))
                .satisfies(failure -> {
                    assertThat(failure.fault()).isEqualTo(Fault.SETUP);
                    assertThat(failure.what()).isEqualTo(
                            "Builds will fail on this machine because of: toolchain (moved), gcc (not found).");
                });
    }

    @Test
    void isWrittenForPrograms() throws IOException {
        Path file = directory.resolve("reports/doctor.json");

        report(GOOD, SOME).write(file);

        assertThat(Files.readString(file)).isEqualTo("""
                {
                  "format" : 1,
                  "state" : "warning",
                  "toolchains" : [ ],
                  "checks" : [
                    {
                      "name" : "Java",
                      "state" : "ok",
                      "found" : "17",
                      "neededFor" : "every build",
                      "advice" : "",
                      "install" : { }
                    },
                    {
                      "name" : "xl",
                      "state" : "warning",
                      "found" : "not found",
                      "neededFor" : "starting images",
                      "advice" : "",
                      "install" : {
                        "debian" : "apt-get install xen-system-amd64",
                        "fedora" : "dnf install xen",
                        "macos" : "needs Linux, in a virtual machine"
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void describesToolchainsForPrograms() throws IOException {
        FakeToolchain fake = FakeToolchain.rumprun(directory.resolve("rumprun"));
        Path file = directory.resolve("doctor.json");

        new Report(List.of(
                new SurveyedToolchain(fake.home().toString(), "PATH", Optional.of("abc"), Optional.of(fake.probed()),
                        Optional.empty()),
                new SurveyedToolchain("", "default", Optional.empty(), Optional.empty(),
                        Optional.of(RumprunException.setup("Not\u001b[0m\ud800 to be had.", "go online")))),
                List.of()).write(file);

        assertThat(JsonValues.of(file))
                .containsEntry("/state", "ok")
                .containsEntry("/toolchains/0/home", fake.home().toString())
                .containsEntry("/toolchains/0/foundBy", "PATH")
                .containsEntry("/toolchains/0/used", "true")
                .containsEntry("/toolchains/0/works", "true")
                .containsEntry("/toolchains/0/problem", "")
                .containsEntry("/toolchains/0/kind", "rumprun")
                .containsEntry("/toolchains/0/tuple", "x86_64-rumprun-netbsd")
                .containsEntry("/toolchains/0/version", "")
                .containsEntry("/toolchains/0/manifestSha256", "abc")
                .containsEntry("/toolchains/0/gcc", "gcc 5.5.0")
                .containsEntry("/toolchains/0/bake", "20160209")
                .containsEntry("/toolchains/0/platforms/0", "baremetal")
                .containsEntry("/toolchains/0/platforms/2", "xen")
                .containsEntry("/toolchains/1/home", "")
                .containsEntry("/toolchains/1/used", "false")
                .containsEntry("/toolchains/1/works", "false")
                .containsEntry("/toolchains/1/problem", "Not [0m to be had.")
                .containsEntry("/toolchains/1/kind", "");
    }

    @Test
    void leavesNoHalfFileWhereItCannotBeWritten() throws IOException {
        Path file = Files.createDirectories(directory.resolve("doctor.json/in the way")).getParent();

        assertThatThrownBy(() -> report(GOOD).write(file))
                .isInstanceOf(RumprunException.class).hasMessageContaining("Cannot write " + file);
        assertThat(directory).isDirectoryNotContaining("glob:**.new");
    }

    private static Report report(Check... checks) {
        return new Report(List.of(), List.of(checks));
    }
}
