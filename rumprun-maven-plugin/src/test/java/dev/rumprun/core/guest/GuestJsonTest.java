// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
    void findsNetworksAndNothingThatLooksLikeOne() throws IOException {
        assertThat(GuestJson.networks(GuestJson.of(withNetworks(), "hw_virtio")))
                .isEqualTo(withNetworks().networks());
        assertThat(GuestJson.networks(cmdline("{\"net\":{}}", "x\"net\":"))).isEmpty();
    }

    @Test
    void countsBytesAndNotCharacters() {
        assertThat(GuestJson.size("ü")).isEqualTo(2);
    }

    private static GuestSettings withNetworks() {
        return new GuestSettings(
                List.of(new GuestProgram("hello", List.of(), RunMode.FOREGROUND)),
                new TreeMap<>(Map.of("B", "two words", "A", "1")),
                Optional.of("h"),
                List.of(new GuestNetwork("inet", "dhcp", Optional.empty(), Optional.empty()),
                        new GuestNetwork("inet", "static", Optional.of("10.1.0.2/24"), Optional.of("10.1.0.1"))));
    }

    private static String cmdline(String... arguments) {
        return GuestJson.of(GuestSettings.of(
                List.of(new GuestProgram("hello", List.of(arguments), RunMode.FOREGROUND))), "hw_virtio");
    }
}
