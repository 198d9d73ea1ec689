// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rumprun.core.error.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuestSettingsTest {

    private static final GuestNetwork DHCP = network("inet", "dhcp", null, null);

    @Test
    void findsNothingWrongWithWhatTheGuestCanBeTold() {
        assertThatCode(() -> check(new GuestSettings(programs("\\", "\"", "", "ü", "a b"),
                new TreeMap<>(Map.of("PATH", "/a b:'/c'=")), Optional.of("web-1.example"),
                List.of(DHCP, network("inet6", "auto", null, null),
                        network("inet6", "static", "fd00::2/64", "fd00::1"),
                        network("inet", "static", "192.168.1.255/32", null)), List.of())))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAnApostropheAlongWithWhatNeedsAnEscape() {
        assertThat(problem(GuestSettings.of(programs("it's", "a\"b")))).contains("<arguments>", "a\"b", "apostrophe");
        assertThat(problem(GuestSettings.of(programs("it's\\")))).contains("<arguments>");
    }

    @Test
    void refusesEscapesInAnImageOfSeveralPrograms() {
        assertThat(problem(GuestSettings.of(List.of(program("a", "\""), program("b")))))
                .contains("<arguments>", "several programs");
    }

    @Test
    void refusesControlCharactersWithoutShowingThem() {
        assertThat(problem(GuestSettings.of(programs("a\u001bb\n")))).contains("'a?b?'").doesNotContain("\u001b");
    }

    @Test
    void refusesAPipeWithoutAReader() {
        assertThat(problem(GuestSettings.of(List.of(new GuestProgram("a", List.of(), RunMode.PIPE)))))
                .contains("<runMode>");
    }

    @Test
    void refusesVariablesThatTheGuestWouldMangle() {
        assertThat(problem(environment("A", "\\"))).contains("<environment>", "A=\\");
        assertThat(problem(environment("A=B", "1"))).contains("<environment>", "'A=B'");
        assertThat(problem(environment("", "1"))).contains("<environment>");
        assertThat(problem(environment("A", "1\n2"))).contains("<environment>", "control characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a b", "a\"", "ü"})
    void refusesWhatIsNoHostsName(String name) {
        assertThat(problem(new GuestSettings(programs(), new TreeMap<>(), Optional.of(name), List.of(), List.of())))
                .contains("<hostname>");
    }

    @Test
    void refusesTwoInterfacesThatAskForTheirAddress() {
        assertThat(problem(networks(DHCP, DHCP))).contains("<networks>", "DHCP");
    }

    @ParameterizedTest
    @CsvSource({
        "ipx, static, 10.0.0.1/8,", "inet, auto,,", "inet6, dhcp,,", "inet, static,,", "inet, static, 10.0.0.1,",
        "inet, static, 10.0.0.256/8,", "inet, static, 10.0.0.1/33,", "inet, static, fd00::1/64,",
        "inet6, static, 10.0.0.1/8,", "inet6, static, fd00::1/129,", "inet6, static, fd00::1/60,", "inet, static, 10.0.0.2/8, gateway",
        "inet, dhcp, 10.0.0.1/8,", "inet6, auto, fd00::1/64,"})
    void refusesWhatIsNoNetwork(String type, String method, String address, String gateway) {
        assertThat(problem(networks(network(type, method, address, gateway)))).contains("<network>");
    }

    private static GuestNetwork network(String type, String method, String address, String gateway) {
        return new GuestNetwork(type, method, Optional.ofNullable(address), Optional.ofNullable(gateway));
    }

    private static GuestSettings networks(GuestNetwork... networks) {
        return new GuestSettings(programs(), new TreeMap<>(), Optional.empty(), List.of(networks), List.of());
    }

    private static GuestSettings environment(String name, String value) {
        return new GuestSettings(
                programs(), new TreeMap<>(Map.of(name, value)), Optional.empty(), List.of(), List.of());
    }

    private static GuestProgram program(String name, String... arguments) {
        return new GuestProgram(name, List.of(arguments), RunMode.FOREGROUND);
    }

    private static List<GuestProgram> programs(String... arguments) {
        return List.of(program("hello", arguments));
    }

    private static void check(GuestSettings settings) {
        Problems problems = new Problems();
        settings.check(problems);
        problems.throwIfAny();
    }

    private static String problem(GuestSettings settings) {
        return catchThrowable(() -> check(settings)).getMessage();
    }
}
