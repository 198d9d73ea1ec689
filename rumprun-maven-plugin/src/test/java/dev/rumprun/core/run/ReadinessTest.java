// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.rumprun.core.error.Problems;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessTest {

    private static final List<PortMapping> PORTS = List.of(new PortMapping(0, 80));

    private final Problems problems = new Problems();

    @Test
    void isImmediateWithoutAnyCondition() {
        assertThat(Readiness.IMMEDIATE.isImmediate()).isTrue();
        assertThat(Readiness.IMMEDIATE.withConsole(List.of("a")).isImmediate()).isFalse();
        assertThat(new Readiness(List.of(), List.of(), List.of(), Optional.of(0)).isImmediate()).isFalse();
    }

    @Test
    void namesAllThatCannotBeWaitedFor() {
        new Readiness(List.of("a", "("), List.of(80, 81),
                List.of(new HttpCheck(82, "health", "ok"), new HttpCheck(80, "/a%2", "200..")), Optional.empty())
                .check(PORTS, problems);

        assertThatThrownBy(problems::throwIfAny).hasMessageContainingAll(
                "7 problems",
                "<console>: '(' is no regular expression",
                "<tcp>: nothing leads to port 81 of the guest; perhaps you should write 0:81 into <ports>",
                "<http>: nothing leads to port 82",
                "<path>: 'health' is no path",
                "<path>: '/a%2' is no path",
                "<status>: 'ok' is no status",
                "<status>: '200..' is no status");
    }

    @Test
    void acceptsWhatCanBeWaitedFor() {
        new Readiness(List.of("^a$"), List.of(80),
                List.of(new HttpCheck(80, "/a%20b?c=d&e", "200"), new HttpCheck(80, "/", "200 .. 399")), Optional.of(3))
                .check(PORTS, problems);

        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"204, true", "200, false", "200..299, true", "100..203, false", "204..204, true"})
    void comparesTheStatusOfAnAnswer(String status, boolean passes) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(PortMapping.ADDRESS, 0), 1);
        server.createContext("/health", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try {
            assertThat(new HttpCheck(80, "/health?x=1", status).passes(server.getAddress().getPort()))
                    .isEqualTo(passes);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void waitsForWhoDoesNotAnswer() throws Exception {
        PortMapping free = PortMapping.reserved(List.of(new PortMapping(0, 80)), new Problems()).get(0);

        assertThat(new HttpCheck(80, "/", "200").passes(free.host())).isFalse();
    }
}
