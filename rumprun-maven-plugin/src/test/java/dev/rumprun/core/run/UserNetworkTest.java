// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.guest.GuestNetwork;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserNetworkTest {

    private static final GuestNetwork DHCP = network("inet", "dhcp", null, null);
    private static final GuestNetwork V6 = network("inet6", "auto", null, null);
    private static final List<PortMapping> PORTS = List.of(new PortMapping(8080, 80), new PortMapping(8443, 443));

    private final Problems problems = new Problems();

    @Test
    void leavesTheAddressesToQemuIfTheGuestDoes() {
        assertThat(options(DHCP, DHCP)).containsExactly(
                "hostfwd=tcp:127.0.0.1:8080-:80,hostfwd=tcp:127.0.0.1:8443-:443", "");
    }

    @Test
    void mapsPortsToTheFirstNetworkOfIpv4() {
        assertThat(options(V6, DHCP)).containsExactly(
                "", "hostfwd=tcp:127.0.0.1:8080-:80,hostfwd=tcp:127.0.0.1:8443-:443");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "192.168.7.9/24 | 192.168.7.1 | net=192.168.7.0/24,host=192.168.7.1,dns=192.168.7.3,dhcpstart=192.168.7.4",
        "192.168.7.1/24 |             | net=192.168.7.0/24,host=192.168.7.2,dns=192.168.7.3,dhcpstart=192.168.7.4",
        "10.0.2.15/24   | 10.0.2.2    | net=10.0.2.0/24,host=10.0.2.2,dns=10.0.2.3,dhcpstart=10.0.2.4",
        "10.9.8.10/29   | 10.9.8.9    | net=10.9.8.8/29,host=10.9.8.9,dns=10.9.8.12,dhcpstart=10.9.8.13",
        "10.9.8.7/8     |             | net=10.0.0.0/8,host=10.0.0.1,dns=10.0.0.2,dhcpstart=10.0.0.3"})
    void takesAddressesBesideThatOfTheGuest(String address, String gateway, String options) {
        String host = address.replaceFirst("/.*", "");

        assertThat(options(network("inet", "static", address, gateway))).containsExactly(options
                + ",hostfwd=tcp:127.0.0.1:8080-" + host + ":80,hostfwd=tcp:127.0.0.1:8443-" + host + ":443");
    }

    @Test
    void refusesPortsThatLeadNowhere() {
        UserNetwork.check(List.of(), List.of("0:80"), problems);
        UserNetwork.check(List.of(V6), List.of("0:80"), problems);
        UserNetwork.check(List.of(network("inet", "static", "10.0.0.1/30", null)), List.of("0:80"), problems);

        assertThatThrownBy(problems::throwIfAny).hasMessageContainingAll("3 problems",
                "<ports>: the guest has no network", "<ports>: the guest has no IPv4 network",
                "<address>: QEMU cannot map <ports> to a network that small");
    }

    @Test
    void doesNotMindAnyNetworkWithoutPorts() {
        UserNetwork.check(List.of(V6, network("inet", "static", "10.0.0.1/32", null)), List.of(), problems);

        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
    }

    private static List<String> options(GuestNetwork... networks) {
        return UserNetwork.options(List.of(networks), PORTS);
    }

    private static GuestNetwork network(String type, String method, String address, String gateway) {
        return new GuestNetwork(type, method, Optional.ofNullable(address), Optional.ofNullable(gateway));
    }
}
