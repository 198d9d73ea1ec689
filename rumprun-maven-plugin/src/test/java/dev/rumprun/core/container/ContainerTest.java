// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.error.RumprunException.Fault;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.exec.CommandFailure;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.exec.Surroundings.Placed;
import dev.rumprun.core.toolchain.ToolchainHome;
import dev.rumprun.fixture.RecordingLog;
import dev.rumprun.fixture.Scripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerTest {

    private static final String GCC = "x86_64-rumprun-netbsd-gcc";
    private static final String IMAGE = "example.com/rumprun:1";

    @TempDir
    private Path temporary;

    private final RecordingLog log = new RecordingLog();
    private Path directory;
    private Path project;
    private Path cache;
    private Path image;

    @BeforeEach
    void makeAnEngineWithAnImage() throws IOException {
        directory = temporary.toRealPath();
        project = Files.createDirectories(directory.resolve("my project"));
        cache = Files.createDirectories(directory.resolve("cache"));
        image = directory.resolve("image");
        Scripts.write(image.resolve("opt/rumprun/bin").resolve(GCC), "");
        Files.createDirectories(image.resolve("opt/rumprun/share"));
        engine("podman");
    }

    @Test
    void shutsTheToolsOfToolchainsIn() throws IOException {
        Path tool = directory.resolve("tools/bin").resolve(GCC);
        Scripts.write(tool, "");
        Files.writeString(directory.resolve("library.a"), "");

        Placed placed = container(IMAGE).place(command(tool, "a b.c", directory.resolve("library.a").toString()));

        List<String> arguments = placed.command().arguments();
        String name = arguments.get(arguments.indexOf("--name") + 1);
        assertThat(arguments).containsSequence("--network", "none").containsSequence("--cap-drop", "ALL")
                .containsSequence("--tmpfs", "/tmp").containsSequence("--pull", "never")
                .containsSequence("--security-opt", "no-new-privileges").contains("--rm", "--read-only")
                .containsSequence("--user", Caller.find(cache).toString())
                .containsSequence("--env", "A=b c")
                .containsSequence("--workdir", project.toString(), "--entrypoint", tool.toString(), "1234", "a b.c");
        assertThat(arguments).filteredOn(argument -> argument.startsWith("type=bind,")).containsExactlyInAnyOrder(
                mount(project), mount(cache) + ",readonly", mount(directory.resolve("tools")) + ",readonly",
                mount(directory.resolve("library.a")) + ",readonly");
        assertThat(placed.ending()).get().extracting(Command::arguments)
                .isEqualTo(List.of(
                        directory.resolve("bin/podman").toString(), "--log-level", "error", "rm", "--force", name));
    }

    @Test
    void shutsTheMachinesCompilersInAsAToolchainCallsThem() throws IOException {
        Path home = Files.createDirectories(directory.resolve("tools"));
        Path tool = home.resolve("libexec/rumprun-x86_64-xen/x86_64--netbsd-gcc");

        assertThat(container(IMAGE).place(command(tool, "-v")).command().arguments())
                .containsSequence("--entrypoint", tool.toString(), "1234", "-v").contains(mount(home) + ",readonly");
    }

    @Test
    void leavesOtherCommandsAlone() {
        Container container = container(IMAGE);
        for (String program : List.of("cargo", "/usr/bin/cargo", GCC)) {
            Command command = new Command("testing", List.of(program), project, Map.of());
            assertThat(container.place(command)).isEqualTo(new Placed(command, Optional.empty()));
        }
        assertThat(directory.resolve("calls")).doesNotExist();
    }

    @Test
    void placesAllCommandsForThoseWhoWantIt() {
        assertThat(container(IMAGE).forAll().place(new Command("testing", List.of("gcc", "-v"), project, Map.of()))
                .command().arguments()).endsWith("--entrypoint", "gcc", "1234", "-v");
        assertThat(container(IMAGE).forAll().place(new Command("testing", List.of("/usr/bin/gcc"), project, Map.of()))
                .command().arguments()).doesNotContain(mount(Path.of("/usr")) + ",readonly");
    }

    @Test
    void showsWhatLinksInTheWorkingDirectoryLeadTo() throws IOException {
        Path scratch = Files.createDirectories(project.resolve("scratch"));
        Path program = Files.writeString(directory.resolve("program"), "");
        Files.createSymbolicLink(scratch.resolve("program0"), program);
        Files.createSymbolicLink(scratch.resolve("everything"), Path.of("/"));

        Command bake = new Command("testing", List.of("/opt/x/bin/rumprun-bake", "program0"), scratch, Map.of());

        assertThat(container(IMAGE).place(bake).command().arguments()).contains(mount(program) + ",readonly")
                .doesNotContain(mount(Path.of("/")) + ",readonly");
    }

    @Test
    void mayWriteToTheDirectoryThatAToolWorksIn() throws IOException {
        Path work = Files.createDirectories(cache.resolve("compat/new"));

        assertThat(container(IMAGE).place(new Command("testing", List.of("/opt/x/bin/" + GCC), work, Map.of()))
                .command().arguments()).contains(mount(cache) + ",readonly", mount(work));
    }

    @Test
    void copiesTheToolchainOfTheImageOnce() throws IOException {
        Path outside = Files.writeString(directory.resolve("secret"), "");
        Files.createSymbolicLink(image.resolve("opt/rumprun/share/secret"), outside);
        Files.createSymbolicLink(image.resolve("opt/rumprun/share/gcc"), Path.of("../bin", GCC));

        Container container = container(IMAGE);
        ToolchainHome home = container.ownToolchain();
        Path copy = home.find();

        assertThat(home.foundBy()).isEqualTo("rumprun.container=" + IMAGE);
        assertThat(copy).startsWith(cache).isDirectoryContaining("glob:**/bin");
        assertThat(copy.resolve("share/gcc")).isSymbolicLink();
        assertThat(copy.resolve("share/secret")).doesNotExist();
        assertThat(container.inside(copy)).isEqualTo(Path.of("/opt/rumprun"));
        assertThat(container.inside(project)).isEqualTo(project);
        assertThat(container.place(command(copy.resolve("bin").resolve(GCC))).command().arguments())
                .containsSequence("--entrypoint", "/opt/rumprun/bin/" + GCC);
        assertThat(calls()).filteredOn(call -> call.startsWith("create")).hasSize(1);
        assertThat(calls()).last().asString().startsWith("rm --force rumprun-");

        Files.delete(directory.resolve("calls"));
        assertThat(container(IMAGE).ownToolchain().find()).isEqualTo(copy);
        assertThat(calls()).allMatch(call -> call.startsWith("image inspect"));
    }

    @Test
    void asksNothingOfAnImageWithADigestThatIsKnown() throws IOException {
        String name = IMAGE + "@sha256:" + "0123456789abcdef".repeat(4);
        Path copy = container(name).ownToolchain().find();
        Files.delete(directory.resolve("calls"));

        Container again = container(name);
        assertThat(again.ownToolchain().find()).isEqualTo(copy);
        assertThat(again.identity()).isEqualTo("sha256:" + "0123456789abcdef".repeat(4));
        assertThat(directory.resolve("calls")).doesNotExist();
    }

    @Test
    void looksWhereTheImageSays() throws IOException {
        Files.move(image.resolve("opt"), image.resolve("srv"));
        Files.writeString(directory.resolve("variables"), "\"RUMPRUN_HOME=/srv/rumprun/\"");

        Container container = container(IMAGE);

        assertThat(container.inside(container.ownToolchain().find())).isEqualTo(Path.of("/srv/rumprun"));
    }

    @Test
    void refusesAnImageWithoutAToolchain() throws IOException {
        Files.delete(image.resolve("opt/rumprun/bin").resolve(GCC));

        assertThatThrownBy(() -> container(IMAGE).ownToolchain().find()).isInstanceOf(RumprunException.class)
                .hasMessageContaining("The image " + IMAGE + " holds no toolchain: none of /opt/rumprun, /usr/local has")
                .hasMessageContaining("rumprun.toolchain=GROUP:ARTIFACT:VERSION");
        assertThat(calls()).last().asString().startsWith("rm --force");
    }

    @Test
    void fetchesAnImageThatIsNotThere() throws IOException {
        Files.writeString(directory.resolve("to-fetch"), "");

        assertThat(container(IMAGE).identity()).isEqualTo("1234");

        assertThat(calls()).contains("pull --platform linux/amd64 " + IMAGE);
        assertThat(log.of("info")).contains("Fetching the image " + IMAGE);
    }

    @Test
    void saysThatAnImageIsNotToBeHad() throws IOException {
        Files.writeString(directory.resolve("to-fetch"), "");
        Files.writeString(directory.resolve("no-network"), "");

        assertThatThrownBy(() -> container(IMAGE).identity()).isInstanceOf(RumprunException.class)
                .hasMessageContaining("The image " + IMAGE + " is not to be had: Error: no route")
                .hasMessageContaining("podman login");
        assertThatThrownBy(() -> container(IMAGE, true).identity()).isInstanceOf(RumprunException.class)
                .hasMessageContaining("is not on this machine, and the build is offline: Error: no such image")
                .hasMessageContaining("podman pull " + IMAGE);
    }

    @Test
    void saysThatThereIsNoEngine() throws IOException {
        Files.delete(directory.resolve("bin/podman"));

        assertThatThrownBy(() -> container(IMAGE).identity()).isInstanceOf(RumprunException.class)
                .hasMessageContaining("There is neither Podman nor Docker on this machine")
                .hasMessageContaining("apt-get install podman");
    }

    @Test
    void takesDockerWhereThereIsNoPodman() throws IOException {
        Files.delete(directory.resolve("bin/podman"));
        engine("docker");

        assertThat(container(IMAGE).place(command(Path.of("/opt/x/bin", GCC))).command().arguments())
                .startsWith(directory.resolve("bin/docker").toString(), "--log-level", "error", "run")
                .doesNotContain("--userns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "rumprun-image", "rumprun-image 1234", "rumprun-image 1234 {", "rumprun-image  []"})
    void distrustsWhatTheEngineSays(String answer) throws IOException {
        Scripts.write(directory.resolve("bin/podman"), "echo '" + answer + "'\n");

        assertThatThrownBy(() -> container(IMAGE).identity()).isInstanceOf(RumprunException.class)
                .hasMessageContaining("does not tell what the image " + IMAGE + " is: " + answer)
                .hasMessageContaining("podman info");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "a\"b", "a\nb"})
    void refusesPathsThatCannotBeSaid(String name) throws IOException {
        project = Files.createDirectories(directory.resolve(name));

        assertThatThrownBy(() -> container(IMAGE).place(command(Path.of("/opt/x/bin", GCC))))
                .isInstanceOf(RumprunException.class).hasMessageContaining("cannot be said to Podman and Docker");
    }

    @Test
    void endsTheContainerOfAToolThatRunsTooLong() throws IOException {
        Files.writeString(directory.resolve("hang"), "");
        ProcessRunner processes = new ProcessRunner(log, Duration.ofSeconds(1), container(IMAGE));

        assertThatThrownBy(() -> run(processes)).isInstanceOf(CommandFailure.class)
                .hasMessageContaining("timeout of 1 s");
        assertThat(calls()).last().asString().startsWith("rm --force rumprun-");
    }

    @Test
    void leavesAContainerThatEndsByItselfToTheEngine() throws IOException {
        run(new ProcessRunner(log, Duration.ofMinutes(1), container(IMAGE)));

        assertThat(calls()).last().asString().startsWith("run --rm");
    }

    private void run(ProcessRunner processes) {
        processes.runOrFail(command(Path.of("/opt/x/bin", GCC)), directory.resolve("log"), line -> { }, Fault.SETUP);
    }

    private Command command(Path tool, String... arguments) {
        List<String> words = new ArrayList<>(List.of(tool.toString()));
        words.addAll(List.of(arguments));
        return new Command("testing", words, project, Map.of("A", "b c"));
    }

    private Container container(String name) {
        return container(name, false);
    }

    private Container container(String name, boolean offline) {
        return new Container(new ContainerRequest(name, List.of(project), cache, offline,
                Map.of("PATH", directory.resolve("bin").toString())), log);
    }

    private static String mount(Path path) {
        return "type=bind,source=" + path + ",target=" + path;
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(directory.resolve("calls"));
    }

    /** An engine whose only image is a directory. */
    private void engine(String name) throws IOException {
        Scripts.write(directory.resolve("bin").resolve(name), """
                cd '%s'
                [ "$1 $2" = '--log-level error' ] || exit 1
                shift 2
                echo "$*" >>calls
                case $1 in
                    image)
                        [ ! -e to-fetch ] || { echo 'Error: no such image'; exit 1; }
                        echo "WARN careful"
                        echo "rumprun-image 1234 [$(cat variables 2>/dev/null)]"
                        ;;
                    pull)
                        [ ! -e no-network ] || { echo 'Error: no route'; exit 125; }
                        rm to-fetch
                        ;;
                    cp) cp -R "image/${2#*:/}" "$3" ;;
                    run) [ ! -e hang ] || exec sleep 100 ;;
                esac
                """.formatted(directory));
    }
}
