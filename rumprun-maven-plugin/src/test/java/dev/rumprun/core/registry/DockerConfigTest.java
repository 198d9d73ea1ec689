// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.host.SearchPath;
import dev.rumprun.fixture.RecordingLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DockerConfigTest {

    private static final String HOST = "localhost:5000";

    @TempDir
    private Path directory;

    private final RecordingLog log = new RecordingLog();

    @Test
    void isWhereDockerHasIt() {
        Path home = Path.of("/home/anna");
        assertThat(DockerConfig.usualPlace(Map.of(), home)).isEqualTo(Path.of("/home/anna/.docker/config.json"));
        assertThat(DockerConfig.usualPlace(Map.of("DOCKER_CONFIG", "/x"), home)).isEqualTo(Path.of("/x/config.json"));
    }

    @Test
    void needNotBeThere() throws IOException {
        assertThat(new DockerConfig(directory.resolve("none"), new SearchPath(List.of()), processes()).find(HOST))
                .isEmpty();
        assertThat(config("{}").find(HOST)).isEmpty();
    }

    @Test
    void hasPasswords() throws IOException {
        String auth = Base64.getEncoder().encodeToString("anna:a:b".getBytes(StandardCharsets.UTF_8));
        DockerConfig config = config("{\"auths\":{\"" + HOST + "\":{\"auth\":\"" + auth + "\"},"
                + "\"https://index.docker.io/v1/\":{\"username\":\"bob\",\"password\":\"x\"},"
                + "\"token.example.com\":{\"auth\":\"" + auth + "\",\"identitytoken\":\"t\"},"
                + "\"empty.example.com\":{}}}");

        assertThat(config.find(HOST)).hasValueSatisfying(found -> {
            assertThat(found.user()).isEqualTo("anna");
            assertThat(found.secret()).isEqualTo("a:b");
            assertThat(found.token()).isFalse();
            assertThat(found.toString()).doesNotContain("a:b");
        });
        assertThat(config.find("docker.io").map(Credentials::user)).contains("bob");
        assertThat(config.find("token.example.com")).hasValueSatisfying(found -> {
            assertThat(found.secret()).isEqualTo("t");
            assertThat(found.token()).isTrue();
        });
        assertThat(config.find("empty.example.com")).isEmpty();
        assertThat(config.find("other.example.com")).isEmpty();
    }

    @Test
    void asksTheProgramThatKnows() throws IOException {
        program("docker-credential-test", "[ \"$1\" = get ] && read -r host; "
                + "[ \"$host\" = " + HOST + " ] || { echo credentials not found; exit 1; }; "
                + "echo '{\"ServerURL\":\"x\",\"Username\":\"anna\",\"Secret\":\"hush\"}'");
        for (String json : List.of("{\"credHelpers\":{\"" + HOST + "\":\"test\"}}", "{\"credsStore\":\"test\"}")) {
            DockerConfig config = config(json);
            assertThat(config.find(HOST).map(Credentials::secret)).contains("hush");
            assertThat(config.find("other.example.com")).isEmpty();
        }
        assertThat(log.of("debug")).isNotEmpty().noneMatch(line -> line.contains("hush"));
    }

    @Test
    void knowsTokensOfPrograms() throws IOException {
        program("docker-credential-test", "cat >/dev/null; echo '{\"Username\":\"<token>\",\"Secret\":\"t\"}'");
        assertThat(config("{\"credsStore\":\"test\"}").find(HOST).map(Credentials::token)).contains(true);
    }

    @Test
    void saysWhatIsWrongWithAProgram() throws IOException {
        assertThatThrownBy(() -> config("{\"credsStore\":\"gone\"}").find(HOST)).isInstanceOf(RumprunException.class)
                .hasMessageContaining("docker-credential-gone").hasMessageContaining("not on PATH");
        assertThatThrownBy(() -> config("{\"credsStore\":\"../evil\"}").find(HOST))
                .isInstanceOf(RumprunException.class).hasMessageContaining("../evil");
        program("docker-credential-odd", "echo hush");
        assertThatThrownBy(() -> config("{\"credsStore\":\"odd\"}").find(HOST)).isInstanceOf(RumprunException.class)
                .hasMessageContaining("docker-credential-odd").hasMessageNotContaining("hush\n");
        program("docker-credential-slow", "exec sleep 60");
        assertThatThrownBy(() -> config("{\"credsStore\":\"slow\"}").find(HOST)).isInstanceOf(RumprunException.class)
                .hasMessageContaining("no answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "secret", "{\"auths\":{\"localhost:5000\":{\"auth\":\"?\"}}}"})
    void saysThatAFileIsBroken(String json) {
        assertThatThrownBy(() -> config(json).find(HOST)).isInstanceOf(RumprunException.class)
                .hasMessageContaining("config.json").hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"\"", "{\"auths\":[]}", "{\"auths\":{\"localhost:5000\":7}}",
        "{\"credsStore\":{}}"})
    void takesNothingOutOfOddFiles(String json) throws IOException {
        assertThat(config(json).find(HOST)).isEmpty();
    }

    private DockerConfig config(String json) throws IOException {
        Path file = Files.writeString(directory.resolve("config.json"), json);
        return new DockerConfig(file, new SearchPath(List.of(directory)), processes());
    }

    private ProcessRunner processes() {
        return new ProcessRunner(log, Duration.ofSeconds(3));
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.writeString(directory.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
