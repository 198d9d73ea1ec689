// SPDX-License-Identifier: Apache-2.0
package app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class MainIT {

    private static final String SERVER =
            "http://" + System.getProperty("guest.host") + ":" + System.getProperty("guest.port");
    /** QEMU takes few connections at a time; the machine tries the others again after 1, 3, 7, 15, 31 and 63 seconds. */
    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void answersInJson() throws Exception {
        HttpResponse<String> response = get("/square?12");
        assertEquals(200, response.statusCode());
        assertEquals("application/json", response.headers().firstValue("Content-Type").orElseThrow());
        assertEquals("{\"square\":144}", response.body());
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        assertEquals(404, get("/nowhere").statusCode());
        HttpResponse<String> response = get("/square?x");
        assertEquals(400, response.statusCode());
        assertEquals("{\"error\":\"For input string: \\\"x\\\"\"}", response.body());
    }

    @Test
    void oneSlowRequestKeepsNoOtherWaiting() throws Exception {
        CompletableFuture<HttpResponse<String>> slow = client.sendAsync(request("/slow"), BodyHandlers.ofString());
        while (!slow.isDone()) {
            assertEquals(200, get("/hello").statusCode());
        }
        assertEquals("{\"slow\":true}", slow.get().body());
    }

    @Test
    void losesNoneOfManyRequests() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> responses = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            responses.add(client.sendAsync(request("/square?" + i), BodyHandlers.ofString()));
        }
        for (int i = 0; i < 64; i++) {
            assertEquals("{\"square\":" + i * i + "}", responses.get(i).get().body());
        }
    }

    @Test
    void sendsBackWhatItGets() throws Exception {
        byte[] body = new byte[3_000_000];
        new Random(1).nextBytes(body);
        HttpRequest request = HttpRequest.newBuilder(URI.create(SERVER + "/echo"))
                .timeout(LIMIT)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        assertArrayEquals(body, client.send(request, BodyHandlers.ofByteArray()).body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path), BodyHandlers.ofString());
    }

    private static HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(SERVER + path)).timeout(LIMIT).build();
    }
}
