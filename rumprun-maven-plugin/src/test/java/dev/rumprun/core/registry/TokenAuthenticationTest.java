// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.registry.RegistryClient.Body;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A registry that wants tokens, which somebody else makes. */
class TokenAuthenticationTest {

    private static final Credentials ANNA = new Credentials("anna", "secret", false, "a test");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String realm;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        realm = "http://localhost:" + server.getAddress().getPort() + "/token";
        server.createContext("/v2/", exchange -> {
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            if ("Bearer good".equals(authorization)) {
                answer(exchange, 200, "");
            } else {
                exchange.getResponseHeaders().add("WWW-Authenticate",
                        "Bearer realm=\"" + realm + "\",service=\"the registry\",error=\"x\"");
                answer(exchange, 401, "");
            }
        });
        server.createContext("/token", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawQuery() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            boolean known = ANNA.basic().equals(exchange.getRequestHeaders().getFirst("Authorization"))
                    || exchange.getRequestMethod().equals("POST");
            answer(exchange, known ? 200 : 401, known ? "{\"access_token\":\"good\",\"expires_in\":60}" : "no");
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void exchangesThePasswordForAToken() throws Exception {
        assertThat(ask(Optional.of(ANNA)).status()).isEqualTo(200);
        assertThat(asked).containsExactly("GET service=the+registry&scope=repository%3Ateam%2Fapp%3Apull%2Cpush "
                + ANNA.basic() + " ");
    }

    @Test
    void exchangesATokenForAnother() throws Exception {
        assertThat(ask(Optional.of(new Credentials("", "a/b", true, "a test"))).status()).isEqualTo(200);
        assertThat(asked).singleElement().asString().startsWith("POST null null ")
                .contains("grant_type=refresh_token").contains("refresh_token=a%2Fb");
    }

    @Test
    void saysWhoIsRefused() {
        assertThatThrownBy(() -> ask(Optional.of(new Credentials("anna", "wrong", false, "a test"))))
                .isInstanceOf(RumprunException.class).hasMessageContaining("user 'anna' of a test");
        assertThatThrownBy(() -> ask(Optional.empty()))
                .isInstanceOf(RumprunException.class).hasMessageContaining("who does not say who he is");
    }

    @Test
    void tellsThePasswordToNobodyWithoutTls() throws Exception {
        for (String address : List.of("ftp://localhost/token", "file:///etc/passwd", "")) {
            realm = address;
            assertThatThrownBy(() -> ask(Optional.of(ANNA))).isInstanceOf(RumprunException.class);
        }
        assertThat(asked).isEmpty();
        RegistryClient client = new RegistryClient(
                new ImageReference("registry.example.com", "team/app", "1.0"), false, r -> Optional.empty());
        assertThatThrownBy(() -> client.named(client.address("blobs/"), "http://registry.example.com/elsewhere"))
                .isInstanceOf(RumprunException.class).hasMessageContaining("no TLS");
        assertThat(client.named(client.address("blobs/uploads/"), "/v2/x?a=b"))
                .hasToString("https://registry.example.com/v2/x?a=b");
    }

    private Reply ask(Optional<Credentials> credentials) throws IOException, InterruptedException {
        String host = "localhost:" + server.getAddress().getPort();
        RegistryClient client = new RegistryClient(
                ImageReference.parse(host + "/team/app:1.0", new Problems()).orElseThrow(), false, r -> credentials);
        return client.ask("HEAD", client.address("manifests/1.0"), Map.of(), Body.NONE);
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean none = exchange.getRequestMethod().equals("HEAD") || bytes.length == 0;
        exchange.sendResponseHeaders(status, none ? -1 : bytes.length);
        if (!none) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
