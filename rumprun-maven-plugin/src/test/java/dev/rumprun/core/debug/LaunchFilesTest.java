// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.debug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.JsonPointerBasedFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.fixture.RecordingLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class LaunchFilesTest {

    private static final List<String> ALL = List.of("vscode", "intellij", "clion");
    private static final String ODD = "a b's \"ü\" \\ $c <&>";

    @TempDir
    private Path directory;

    private final RecordingLog log = new RecordingLog();
    private Path opened;
    private Path aside;
    private Path vsCode;
    private Path clion;
    private Path terminal;

    @BeforeEach
    void makeTheDirectories() throws IOException {
        opened = Files.createDirectory(directory.resolve("opened"));
        aside = Files.createDirectory(directory.resolve("aside"));
        vsCode = opened.resolve(".vscode/launch.json");
        clion = opened.resolve(".run/hello-kvm.run.xml");
        terminal = opened.resolve(".run/hello-kvm-gdb.run.xml");
    }

    @Test
    void tellsVsCodeWhatGdbHasToKnow() throws Exception {
        write(ALL, hello(Optional.of(Path.of("target/hello.rumprun"))));

        assertThat(json("program")).isEqualTo("${workspaceFolder}/target/hello-kvm.bin");
        assertThat(json("cwd")).isEqualTo("${workspaceFolder}");
        assertThat(json("miDebuggerServerAddress")).isEqualTo("127.0.0.1:1234");
        assertThat(json("setupCommands/0/text")).isEqualTo(Debuggee.CODE_FROM_IMAGE);
        assertThat(json("postRemoteConnectCommands/0/text")).isEqualTo("add-symbol-file \"target/hello.rumprun\"");
        assertThat(log.of("info")).hasSize(3).contains("  VS Code: " + vsCode);
    }

    @Test
    void addsNoSymbolsToAnImageThatHasThemAll() throws Exception {
        write(ALL, hello(Optional.empty()));

        assertThat(Files.readString(vsCode)).doesNotContain("add-symbol-file");
        assertThat(configuration(clion).getAttribute("symbolFile")).isEqualTo("$PROJECT_DIR$/target/hello-kvm.bin");
    }

    @Test
    void tellsClionWhereTheProgramIs() throws Exception {
        write(ALL, hello(Optional.of(Path.of("target/hello.rumprun"))));

        Element configuration = configuration(clion);
        assertThat(configuration.getAttribute("type")).isEqualTo("CLion_Remote");
        assertThat(configuration.getAttribute("remoteCommand")).isEqualTo("127.0.0.1:1234");
        assertThat(configuration.getAttribute("symbolFile")).isEqualTo("$PROJECT_DIR$/target/hello.rumprun");
    }

    @Test
    void namesTheDirectoryOfAModule() throws Exception {
        write(ALL, new Debuggee("hello-kvm", opened.resolve("guests/hello"), Path.of("target/hello-kvm.bin"),
                Optional.empty(), 1234));

        assertThat(json("program")).isEqualTo("${workspaceFolder}/guests/hello/target/hello-kvm.bin");
        assertThat(json("cwd")).isEqualTo("${workspaceFolder}/guests/hello");
        assertThat(Files.readString(clion)).contains("local=\"$PROJECT_DIR$/guests/hello\"");
        assertThat(Files.readString(terminal)).contains("value=\"$PROJECT_DIR$/guests/hello\"");
    }

    @Test
    void escapesWhatJsonAndXmlReadAsTheirOwn() throws Exception {
        Path directory = opened.resolve(ODD);
        write(ALL, new Debuggee("hello-kvm", directory, Path.of("target", ODD), Optional.of(Path.of(ODD)), 1234));

        assertThat(json("program")).isEqualTo("${workspaceFolder}/" + ODD + "/target/" + ODD);
        assertThat(json("postRemoteConnectCommands/0/text"))
                .isEqualTo("add-symbol-file \"a b's \\\"ü\\\" \\\\ $c <&>\"");
        assertThat(configuration(clion).getAttribute("symbolFile")).isEqualTo("$PROJECT_DIR$/" + ODD + "/" + ODD);
        Element script = (Element) configuration(terminal).getElementsByTagName("option").item(0);
        assertThat(script.getAttribute("value")).startsWith("gdb 'target/a b'\\''s \"ü\" \\ $c <&>' -ex ");
    }

    @Test
    void namesNoPlaceOfThisMachine() throws Exception {
        write(ALL, hello(Optional.of(Path.of("target/hello.rumprun"))));

        for (Path file : List.of(vsCode, clion, terminal)) {
            assertThat(Files.readString(file)).doesNotContain(directory.toString());
        }
    }

    @Test
    void touchesNothingThatIsTheSame() throws Exception {
        write(ALL, hello(Optional.empty()));
        FileTime longAgo = FileTime.fromMillis(1000);
        Files.setLastModifiedTime(vsCode, longAgo);

        write(ALL, hello(Optional.empty()));

        assertThat(Files.getLastModifiedTime(vsCode)).isEqualTo(longAgo);
    }

    @Test
    void overwritesItsOwn() throws Exception {
        write(ALL, hello(Optional.of(Path.of("target/hello.rumprun"))));

        write(ALL, hello(Optional.empty()));

        assertThat(Files.readString(vsCode)).doesNotContain("hello.rumprun");
        assertThat(Files.readString(clion)).doesNotContain("hello.rumprun");
        assertThat(vsCode.getParent()).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void leavesTheUsersAloneAndShowsWhatItWouldWrite() throws Exception {
        Files.createDirectory(vsCode.getParent());
        byte[] users = {'{', (byte) 0xff, '}'};
        Files.write(vsCode, users);

        write(ALL, hello(Optional.empty()));

        assertThat(vsCode).hasBinaryContent(users);
        assertThat(aside.resolve("launch.json")).content().contains("cppdbg");
        assertThat(log.of("info")).contains("  VS Code: " + vsCode + " is not ours and stays as it is; take what you"
                + " need from " + aside.resolve("launch.json"));
        assertThat(clion).exists();
    }

    @Test
    void leavesItsOwnAloneWhenTheLineIsGone() throws Exception {
        write(ALL, hello(Optional.empty()));
        String users = Files.readString(vsCode).lines().skip(1).reduce("", (text, line) -> text + line + "\n");
        Files.writeString(vsCode, users);

        write(ALL, hello(Optional.of(Path.of("target/hello.rumprun"))));

        assertThat(vsCode).hasContent(users);
    }

    @Test
    void leavesLinksAndDirectoriesAlone() throws Exception {
        Path elsewhere = directory.resolve("elsewhere");
        write(List.of("vscode"), hello(Optional.empty()));
        Files.move(vsCode, elsewhere);
        Files.createSymbolicLink(vsCode, elsewhere);
        Files.createDirectories(clion);

        write(List.of("vscode", "clion"), hello(Optional.of(Path.of("target/hello.rumprun"))));

        assertThat(vsCode).isSymbolicLink();
        assertThat(elsewhere).content().doesNotContain("hello.rumprun");
        assertThat(clion).isDirectory();
        assertThat(log.of("info")).filteredOn(line -> line.contains("is not ours")).hasSize(2);
    }

    @Test
    void followsALinkToADirectory() throws Exception {
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        Files.createSymbolicLink(vsCode.getParent(), elsewhere);

        write(List.of("vscode"), hello(Optional.empty()));

        assertThat(elsewhere.resolve("launch.json")).exists();
        assertThat(log.of("warn")).isEmpty();
    }

    @Test
    void goesOnAfterAFileThatItCannotWrite() throws Exception {
        Files.writeString(vsCode.getParent(), "no directory");

        write(ALL, hello(Optional.empty()));

        assertThat(log.of("warn")).singleElement().asString()
                .contains("Cannot write " + vsCode).contains("Perhaps you should");
        assertThat(clion).exists();
        assertThat(terminal).exists();
    }

    @Test
    void writesOnlyWhatIsAskedFor() throws Exception {
        write(List.of(" clion ", ""), hello(Optional.empty()));

        assertThat(clion).exists();
        assertThat(terminal).doesNotExist();
        assertThat(vsCode).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "none"})
    void writesNothing(String word) throws Exception {
        write(List.of(word), hello(Optional.empty()));

        assertThat(opened).isEmptyDirectory();
    }

    @Test
    void refusesAllThatItDoesNotKnow() {
        assertThatThrownBy(() -> LaunchFiles.of(List.of("emacs", "vscode", "VI", "none"), opened))
                .isInstanceOf(RumprunException.class)
                .hasMessageContaining("3 problems")
                .hasMessageContaining("<launchFiles>: there are no launch files for 'emacs'; perhaps you should write"
                        + " vscode, intellij, clion or none")
                .hasMessageContaining("'VI'");
    }

    private void write(List<String> words, Debuggee debuggee) {
        LaunchFiles.of(words, opened).write(debuggee, aside, log);
    }

    private Debuggee hello(Optional<Path> program) {
        return new Debuggee("hello-kvm", opened, Path.of("target/hello-kvm.bin"), program, 1234);
    }

    /** A text in the configuration of VS Code. */
    private String json(String path) throws IOException {
        JsonFactory factory = JsonFactory.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();
        try (JsonParser parser = new FilteringParserDelegate(factory.createParser(Files.readString(vsCode)),
                new JsonPointerBasedFilter(JsonPointer.compile("/configurations/0/" + path)),
                Inclusion.ONLY_INCLUDE_ALL, false)) {
            parser.nextToken();
            return parser.getText();
        }
    }

    private static Element configuration(Path file) throws Exception {
        Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(file.toFile()).getDocumentElement();
        return (Element) root.getElementsByTagName("configuration").item(0);
    }
}
