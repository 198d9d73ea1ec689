// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
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
        Problems problems = new Problems();

        assertThat(PortMapping.reserved(List.of(new PortMapping(0, 80), new PortMapping(0, 80)), problems))
                .hasSize(2).allMatch(mapping -> mapping.host() > 0 && mapping.guest() == 80);
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void notesAllPortsThatCannotBeUsed() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(PortMapping.ADDRESS))) {
            Problems problems = new Problems();
            int port = other.getLocalPort();
            PortMapping.reserved(List.of(new PortMapping(port, 80), new PortMapping(0, 81)), problems);
            PortMapping.checkGdb(port, problems);

            assertThatThrownBy(problems::throwIfAny)
                    .hasMessageContaining("2 problems")
                    .hasMessageContaining("<ports>: port " + port + " of this machine cannot be used for the guest's port 80")
                    .hasMessageContaining("write 0:80")
                    .hasMessageContaining("<gdbPort>: port " + port + " of this machine cannot be used for gdb");
        }
    }

    @Test
    void refusesOnePortForTwo() {
        Problems problems = new Problems();
        int port = PortMapping.reserved(List.of(new PortMapping(0, 80)), problems).get(0).host();
        PortMapping.reserved(List.of(new PortMapping(port, 80), new PortMapping(port, 81)), problems);

        assertThatThrownBy(problems::throwIfAny)
                .hasMessageContaining("<ports>: port " + port + " of this machine leads to two ports of the guest");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 65_536})
    void refusesToGiveGdbWhatIsNoPort(int port) {
        Problems problems = new Problems();
        PortMapping.checkGdb(port, problems);

        assertThatThrownBy(problems::throwIfAny).hasMessageContaining("<gdbPort>: " + port + " is no port");
    }
}
