// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortMappingTest {

    @Test
    void readsAPairOfPorts() {
        assertThat(PortMapping.parse(" 8080 : 80 ", new Problems())).contains(new PortMapping(8080, 80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "80", "8080:", ":80", "a:b", "1:2:3", "65536:80", "80:65536", "80:0", "-1:80", "1;2"})
    void refusesAnythingElse(String text) {
        Problems problems = new Problems();

        assertThat(PortMapping.parse(text, problems)).isEmpty();
        assertThatThrownBy(problems::throwIfAny).isInstanceOf(RumprunException.class).hasMessageContaining("<ports>");
    }

    @Test
    void picksAFreePort() {
        assertThat(new PortMapping(0, 80).reserved().host()).isPositive();
    }

    @Test
    void refusesAPortThatIsInUse() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(PortMapping.ADDRESS))) {
            PortMapping busy = new PortMapping(other.getLocalPort(), 80);

            assertThatThrownBy(busy::reserved)
                    .hasMessageContaining("Port " + other.getLocalPort()).hasMessageContaining("0:80");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 65_536})
    void refusesToGiveGdbWhatIsNoPort(int port) {
        assertThatThrownBy(() -> PortMapping.forGdb(port))
                .isInstanceOf(RumprunException.class).hasMessageContaining("<gdbPort>: " + port + " is no port");
    }

    @Test
    void refusesToGiveGdbAPortThatIsInUse() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(PortMapping.ADDRESS))) {
            assertThatThrownBy(() -> PortMapping.forGdb(other.getLocalPort()))
                    .isInstanceOf(RumprunException.class)
                    .hasMessageContaining("for gdb")
                    .hasMessageContaining("<gdbPort>");
        }
    }
}
