// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GuestJsonTest {

    @Test
    void tellsAProgramItsNameAlone() {
        assertThat(cmdline()).isEqualTo("{\"cmdline\":\"hello\"}");
    }

    @Test
    void quotesWhatTheGuestWouldSplit() {
        assertThat(cmdline("two words", "", "a,b", "ü")).isEqualTo("{\"cmdline\":\"hello 'two words' '' a,b ü\"}");
    }

    @Test
    void escapesOnceForJsonAndTheSplitter() {
        assertThat(cmdline("a\"b", "c\\d")).isEqualTo("{\"cmdline\":\"hello 'a\\\"b' 'c\\\\d'\"}");
    }

    @Test
    void takesTheListForApostrophes() {
        assertThat(cmdline("it's", "two words")).isEqualTo(
                "{\"rc\":[{\"bin\":\"hello\",\"argv\":[\"it's\",\"two words\"]}]}");
    }

    @Test
    void describesSeveralProgramsByTheList() {
        GuestSettings settings = GuestSettings.of(List.of(
                new GuestProgram("a", List.of("1"), RunMode.PIPE),
                new GuestProgram("b", List.of(), RunMode.BACKGROUND),
                new GuestProgram("c", List.of(), RunMode.FOREGROUND)));

        assertThat(GuestJson.of(settings, "hw_virtio")).isEqualTo("{\"rc\":[{\"bin\":\"a\",\"argv\":[\"1\"],"
                + "\"runmode\":\"|\"},{\"bin\":\"b\",\"argv\":[],\"runmode\":\"&\"},{\"bin\":\"c\",\"argv\":[]}]}");
    }

    @Test
    void writesWhatTheProgramNeedsBeforeTheProgram() {
        assertThat(GuestJson.of(withNetworks(), "hw_virtio")).isEqualTo("{\"hostname\":\"h\",\"env\":\"A=1\","
                + "\"env\":\"B=two words\",\"net\":{\"if\":\"vioif0\",\"type\":\"inet\",\"method\":\"dhcp\"},"
                + "\"net\":{\"if\":\"vioif1\",\"type\":\"inet\",\"method\":\"static\",\"addr\":\"10.1.0.2\","
                + "\"mask\":\"24\",\"gw\":\"10.1.0.1\"},\"cmdline\":\"hello\"}");
    }

    @Test
    void letsTheGuestMakeXensInterfaces() {
        assertThat(GuestJson.of(withNetworks(), "xen_pv")).contains(
                "{\"if\":\"xenif0\",\"cloner\":\"true\",\"type\":\"inet\"", "{\"if\":\"xenif1\",\"cloner\":\"true\"");
    }

    @Test
    void namesDisksAfterTheirNumbers() {
        assertThat(GuestJson.of(withDisks("/a", null, "/b"), "hw_virtio_scsi")).isEqualTo(
                "{\"blk\":{\"source\":\"dev\",\"path\":\"/dev/ld1a\"},"
                + "\"blk\":{\"source\":\"dev\",\"path\":\"/dev/ld0a\",\"fstype\":\"blk\",\"mountpoint\":\"/a\"},"
                + "\"blk\":{\"source\":\"dev\",\"path\":\"/dev/ld2a\",\"fstype\":\"blk\",\"mountpoint\":\"/b\"},"
                + "\"cmdline\":\"hello\"}");
        assertThat(GuestJson.of(withDisks("/a", "/b"), "xen_pv")).contains(
                "\"blk\":{\"source\":\"etfs\",\"path\":\"xvda\",\"fstype\":\"blk\",\"mountpoint\":\"/a\"}",
                "\"blk\":{\"source\":\"etfs\",\"path\":\"xvdb\",\"fstype\":\"blk\",\"mountpoint\":\"/b\"}");
    }

    @Test
    void mountsWhatIsAboveBeforeWhatIsBelow() {
        assertThat(GuestJson.of(withDisks("/a/b/c", "/a/b", "/x/y", "/a"), "hw_virtio"))
                .containsSubsequence("\"/a\"", "\"/a/b\"", "\"/x/y\"", "\"/a/b/c\"");
    }

    @Test
    void putsDisksIntoFiles() {
        Map<Integer, String> files = Map.of(1, "/rootfs/b.iso");

        for (String config : List.of("hw_virtio", "xen_pv")) {
            assertThat(GuestJson.withDisksInFiles(GuestJson.of(withDisks("/a", "/b"), config), files))
                    .contains("\"blk\":{\"source\":\"vnd\",\"path\":\"/rootfs/b.iso\",\"fstype\":\"blk\",\"mountpoint\":\"/b\"}")
                    .containsAnyOf("\"path\":\"/dev/ld0a\"", "\"path\":\"xvda\"");
        }
    }

    @Test
    void takesNoArgumentForADisk() {
        String json = cmdline("\"source\":\"dev\",\"path\":\"/dev/ld0a\"");

        assertThat(GuestJson.withDisksInFiles(json, Map.of(0, "/x"))).isEqualTo(json);
    }

    @Test
    void countsDisks() throws IOException {
        assertThat(GuestJson.disks(GuestJson.of(withDisks("/a", null), "hw_virtio"))).isEqualTo(2);
        assertThat(GuestJson.disks(cmdline("{\"blk\":{}}"))).isZero();
    }

    @Test
    void findsNetworksAndNothingThatLooksLikeOne() throws IOException {
        assertThat(GuestJson.networks(GuestJson.of(withNetworks(), "hw_virtio")))
                .isEqualTo(withNetworks().networks());
        assertThat(GuestJson.networks(cmdline("{\"net\":{}}", "x\"net\":"))).isEmpty();
    }

    @Test
    void countsBytesAndNotCharacters() {
        assertThat(GuestJson.size("ü")).isEqualTo(2);
    }

    private static GuestSettings withDisks(String... mountPoints) {
        return new GuestSettings(List.of(new GuestProgram("hello", List.of(), RunMode.FOREGROUND)), new TreeMap<>(),
                Optional.empty(), List.of(), Arrays.stream(mountPoints)
                        .map(path -> new GuestFilesystem(Optional.empty(), Optional.empty(),
                                Optional.of(Path.of("/dev/sdb")), Optional.ofNullable(path), false))
                        .toList());
    }

    private static GuestSettings withNetworks() {
        return new GuestSettings(
                List.of(new GuestProgram("hello", List.of(), RunMode.FOREGROUND)),
                new TreeMap<>(Map.of("B", "two words", "A", "1")),
                Optional.of("h"),
                List.of(new GuestNetwork("inet", "dhcp", Optional.empty(), Optional.empty()),
                        new GuestNetwork("inet", "static", Optional.of("10.1.0.2/24"), Optional.of("10.1.0.1"))),
                List.of());
    }

    private static String cmdline(String... arguments) {
        return GuestJson.of(GuestSettings.of(
                List.of(new GuestProgram("hello", List.of(arguments), RunMode.FOREGROUND))), "hw_virtio");
    }
}
