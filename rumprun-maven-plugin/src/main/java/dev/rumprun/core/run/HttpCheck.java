// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.error.Problems;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request by HTTP that a guest answers when it is ready.
 *
 * @param port of the guest
 * @param path on it, with a query if need be: {@code /health}
 * @param status that it answers with: {@code 200}, or {@code 200..399}
 */
public record HttpCheck(int port, String path, String status) {

    private static final Pattern STATUS = Pattern.compile("\\s*(\\d{3})\\s*(?:\\.\\.\\s*(\\d{3})\\s*)?");
    private static final String PATH = "/[A-Za-z0-9._~:/?@!$&'()*+,;=%-]*";
    private static final Duration LIMIT = Duration.ofSeconds(2);

    void check(Problems problems) {
        if (!path.matches(PATH) || path.matches(".*%(?![0-9A-Fa-f]{2}).*")) {
            problems.add("<path>", "'" + path + "' is no path of a URL", "begin it with a slash, and write %20 for a blank");
        }
        if (!STATUS.matcher(status).matches()) {
            problems.add("<status>", "'" + status + "' is no status", "write one like 200, or a range like 200..399");
        }
    }

    /** Whether the guest answers now as it should. */
    boolean passes(int hostPort) throws InterruptedException {
        URI uri = URI.create("http://" + PortMapping.ADDRESS + ":" + hostPort + path);
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LIMIT).build();
        try {
            HttpResponse<Void> response =
                    client.send(HttpRequest.newBuilder(uri).timeout(LIMIT).build(), BodyHandlers.discarding());
            return accepts(response.statusCode());
        } catch (IOException e) {
            return false;
        }
    }

    private boolean accepts(int code) {
        Matcher matcher = STATUS.matcher(status);
        if (!matcher.matches()) {
            return false;
        }
        int first = Integer.parseInt(matcher.group(1));
        return code >= first && code <= (matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2)));
    }
}
