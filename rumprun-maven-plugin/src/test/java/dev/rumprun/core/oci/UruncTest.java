// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.rumprun.core.error.Problems;
import dev.rumprun.core.guest.GuestFilesystem;
import dev.rumprun.core.guest.GuestNetwork;
import dev.rumprun.core.guest.GuestProgram;
import dev.rumprun.core.guest.GuestSettings;
import dev.rumprun.core.guest.RunMode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UruncTest {

    private static final String KEYS = "com.urunc.unikernel.";

    @TempDir
    private Path directory;

    private Path image;
    private Path data;
    private final Problems problems = new Problems();

    @BeforeEach
    void writeFiles() throws IOException {
        image = Files.writeString(directory.resolve("app-solo5_hvt.bin"), "unikernel");
        data = Files.writeString(directory.resolve("app-data-0.iso"), "data");
    }

    @ParameterizedTest
    @CsvSource({"solo5_hvt,hvt", "solo5_spt,spt"})
    void packsTheUnikernelWithWhatUruncIsToKnow(String platform, String monitor) throws IOException {
        Deployable deployable = urunc(guest("two words", "plain"), platform, List.of()).deployable(image);
        Path tar = directory.resolve("oci.tar");
        OciLayout.write(deployable.image(), tar);
        JsonNode settings = settings(tar, 0);

        assertThat(problems.isEmpty()).isTrue();
        assertThat(OciLayoutTest.layer(tar)).extracting(TarArchiveEntry::getName)
                .containsExactly("unikernel/", "unikernel/app." + monitor, "urunc.json");
        assertThat(decoded(settings, "unikernelType")).isEqualTo("rumprun");
        assertThat(decoded(settings, "hypervisor")).isEqualTo(monitor);
        assertThat(decoded(settings, "binary")).isEqualTo("/unikernel/app." + monitor);
        assertThat(decoded(settings, "cmdline")).isEqualTo("app 'two words' plain");
        assertThat(decoded(settings, "useDMBlock")).isEqualTo("false");
        assertThat(decoded(settings, "mountRootfs")).isEqualTo("false");
        assertThat(settings.has(KEYS + "block")).isFalse();
        assertThat(deployable.image().command()).containsExactly("app", "'two words'", "plain");
    }

    @Test
    void givesTheGuestItsDisk() throws IOException {
        GuestSettings guest = new GuestSettings(program(), new TreeMap<>(Map.of("LANG", "C")), Optional.empty(),
                List.of(), List.of(filesystem("/data")));
        Deployable deployable = urunc(guest, "solo5_spt", List.of(data)).deployable(image);
        Path tar = directory.resolve("oci.tar");
        OciLayout.write(deployable.image(), tar);

        assertThat(problems.isEmpty()).isTrue();
        assertThat(OciLayoutTest.layer(tar)).extracting(TarArchiveEntry::getName)
                .containsExactly("unikernel/", "unikernel/data.img");
        assertThat(decoded(settings(tar, 1), "block")).isEqualTo("/unikernel/data.img");
        assertThat(decoded(settings(tar, 1), "blkMntPoint")).isEqualTo("/data");
        assertThat(deployable.image().environment()).containsEntry("LANG", "C");
    }

    @Test
    void tellsKubernetesHowToRunIt() throws IOException {
        String manifest = urunc(guest(), "solo5_hvt", List.of()).deployable(image).manifest();
        List<JsonNode> documents =
                new YAMLMapper().readerFor(JsonNode.class).<JsonNode>readValues(manifest).readAll();

        assertThat(documents).hasSize(2);
        JsonNode runtime = documents.get(0);
        assertThat(runtime.path("kind").asText()).isEqualTo("RuntimeClass");
        assertThat(runtime.path("apiVersion").asText()).isEqualTo("node.k8s.io/v1");
        assertThat(runtime.path("handler").asText()).isEqualTo("urunc");
        JsonNode deployment = documents.get(1);
        assertThat(deployment.path("kind").asText()).isEqualTo("Deployment");
        assertThat(deployment.path("apiVersion").asText()).isEqualTo("apps/v1");
        assertThat(deployment.at("/spec/selector/matchLabels"))
                .isEqualTo(deployment.at("/spec/template/metadata/labels"));
        JsonNode pod = deployment.at("/spec/template/spec");
        assertThat(pod.path("runtimeClassName").asText()).isEqualTo(runtime.at("/metadata/name").asText());
        assertThat(pod.at("/containers/0/image").asText()).isEqualTo("localhost:5000/app:1.0");
        assertThat(pod.at("/containers/0/resources/limits/memory").asText()).isEqualTo("64M");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kvm", "xen", "baremetal", "solo5_virtio", "", "../hvt"})
    void refusesImagesThatAreNotForSolo5(String platform) {
        urunc(guest(), platform, List.of());
        assertThatThrownBy(problems::throwIfAny).hasMessageContaining("<platform>").hasMessageContaining("solo5_hvt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's", "a&b", "<", ">", "a\nb", "a\tb", "\u2028", "\u0000"})
    void refusesArgumentsThatCannotBeExpressed(String argument) {
        urunc(guest("good", argument), "solo5_hvt", List.of());
        assertThatThrownBy(problems::throwIfAny).hasMessageContaining("<arguments>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "a\"b|a\"b", "a\\b|a\\b", "größe|größe", "$(id)|$(id)"})
    void leavesOtherArgumentsAsTheyAre(String argument, String word) {
        assertThat(urunc(guest(argument, ""), "solo5_hvt", List.of()).deployable(image).image().command())
                .containsExactly("app", word, "''");
    }

    @Test
    void refusesWhatUruncCannotGiveAGuest() {
        GuestNetwork network = new GuestNetwork("inet", "static", Optional.of("10.0.0.2/24"), Optional.empty());
        GuestProgram background = new GuestProgram("app", List.of(), RunMode.BACKGROUND);
        urunc(new GuestSettings(List.of(background), new TreeMap<>(), Optional.empty(), List.of(network),
                List.of(filesystem("/other"))), "solo5_hvt", List.of(directory.resolve("gone")));

        assertThatThrownBy(problems::throwIfAny).hasMessageContaining("4 problems")
                .hasMessageContaining("<programs>").hasMessageContaining("<networks>")
                .hasMessageContaining("<filesystems>").hasMessageContaining("gone");
    }

    private static GuestFilesystem filesystem(String mountPoint) {
        return new GuestFilesystem(
                Optional.of(Path.of("data")), Optional.empty(), Optional.empty(), Optional.of(mountPoint), true);
    }

    private static List<GuestProgram> program(String... arguments) {
        return List.of(new GuestProgram("app", List.of(arguments), RunMode.FOREGROUND));
    }

    private static GuestSettings guest(String... arguments) {
        return GuestSettings.of(program(arguments));
    }

    private Urunc urunc(GuestSettings guest, String platform, List<Path> disks) {
        Workload workload =
                new Workload("app", "localhost:5000/app:1.0", 64, new TreeMap<>(), OptionalLong.empty());
        return new Urunc(workload, guest, platform, disks, problems);
    }

    private static JsonNode settings(Path tar, int layer) throws IOException {
        try (TarArchiveInputStream in = OciLayoutTest.open(tar, layer)) {
            TarArchiveEntry entry = in.getNextEntry();
            while (!entry.getName().equals("urunc.json")) {
                entry = in.getNextEntry();
            }
            return OciLayoutTest.json(in.readAllBytes());
        }
    }

    private static String decoded(JsonNode settings, String key) {
        return new String(Base64.getDecoder().decode(settings.path(KEYS + key).asText()), StandardCharsets.UTF_8);
    }
}
