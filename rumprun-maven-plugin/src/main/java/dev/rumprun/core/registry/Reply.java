// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.registry;

import dev.rumprun.core.io.JsonTree;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a registry has answered.
 *
 * @param status of HTTP
 * @param body its beginning, which is all of it unless something is wrong
 */
record Reply(int status, HttpHeaders headers, String body) {

    static final int UNAUTHORIZED = 401;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;

    private static final int MAX_BODY = 1 << 20;
    private static final int MAX_SHOWN = 300;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;
    private static final int REDIRECTIONS = 300;
    private static final int SUCCESSES = 200;

    static Reply of(HttpResponse<InputStream> response) throws IOException {
        try (InputStream body = response.body()) {
            return new Reply(response.statusCode(), response.headers(),
                    new String(body.readNBytes(MAX_BODY), StandardCharsets.UTF_8));
        }
    }

    boolean isSuccess() {
        return status >= SUCCESSES && status < REDIRECTIONS;
    }

    /** Whether it is there, here or at the place that the answer leads to. */
    boolean exists() {
        return status >= SUCCESSES && status < REDIRECTIONS + 100;
    }

    boolean isPassing() {
        return status == TOO_MANY_REQUESTS || status >= SERVER_ERRORS;
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    List<String> challenges() {
        return headers.allValues("WWW-Authenticate");
    }

    /** Status, and what the registry says of it, in one line. */
    String reason() {
        String said = body;
        try {
            List<JsonTree> errors = JsonTree.read(body).get("errors").elements();
            if (!errors.isEmpty()) {
                said = errors.stream().map(error -> error.get("message").text()
                        .or(() -> error.get("code").text()).orElse("")).collect(Collectors.joining("; "));
            }
        } catch (IOException e) {
            // It need not be JSON.
        }
        String line = said.replaceAll("<[^>]*>", " ").replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        String shown = line.substring(0, Math.min(MAX_SHOWN, line.length()));
        return "status " + status + (shown.isEmpty() ? "" : ", " + shown);
    }
}
