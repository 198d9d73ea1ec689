// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.http;

import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;

/** A request as it came. */
final class Request {

    private static final int MAX_HEADERS = 200;
    private static final String TOKEN = "!#$%&'*+-.^_`|~";

    private final String method;
    private final URI uri;
    private final String protocol;
    private final Headers headers;
    private final RequestBody body;

    private Request(String method, URI uri, String protocol, Headers headers, RequestBody body) {
        this.method = method;
        this.uri = uri;
        this.protocol = protocol;
        this.headers = headers;
        this.body = body;
    }

    String method() {
        return method;
    }

    URI uri() {
        return uri;
    }

    String protocol() {
        return protocol;
    }

    Headers headers() {
        return headers;
    }

    RequestBody body() {
        return body;
    }

    boolean isHttp10() {
        return protocol.equalsIgnoreCase("HTTP/1.0");
    }

    /** Whether the client wants nothing more after this one. */
    boolean isLast() {
        String wish = headers.getFirst("Connection");
        return isHttp10() ? !"keep-alive".equalsIgnoreCase(wish) : "close".equalsIgnoreCase(wish);
    }

    boolean expectsContinue() {
        return "100-continue".equalsIgnoreCase(headers.getFirst("Expect"));
    }

    /**
     * Reads the head of the next request.
     *
     * @return null if there is none
     */
    static Request read(Connection connection) throws IOException {
        connection.beginHead();
        String line = connection.readHeadLine();
        if (line != null && line.isEmpty()) {
            // Some clients end a body by a line too many.
            line = connection.readHeadLine();
        }
        if (line == null) {
            return null;
        }
        int first = line.indexOf(' ');
        int last = line.lastIndexOf(' ');
        if (!isToken(line, first) || last <= first + 1 || line.indexOf(' ', first + 1) != last
                || !line.startsWith("HTTP/1.", last + 1)) {
            throw new Refusal(Status.BAD_REQUEST, "Bad request line");
        }
        URI uri;
        try {
            uri = new URI(line.substring(first + 1, last));
        } catch (URISyntaxException e) {
            throw new Refusal(Status.BAD_REQUEST, "URISyntaxException thrown");
        }
        Headers headers = readHeaders(connection);
        return new Request(line.substring(0, first), uri, line.substring(last + 1), headers,
                body(connection, headers));
    }

    private static boolean isToken(String text, int end) {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || TOKEN.indexOf(c) >= 0)) {
                return false;
            }
        }
        return end > 0;
    }

    private static Headers readHeaders(Connection connection) throws IOException {
        Headers headers = new Headers();
        int count = 0;
        for (String line = connection.readHeadLine(); true; line = connection.readHeadLine()) {
            if (line == null) {
                throw new IOException("The connection ends within the head");
            }
            if (line.isEmpty()) {
                return headers;
            }
            if (++count > MAX_HEADERS) {
                throw new Refusal(Status.HEAD_TOO_LARGE, "Maximum number of request headers (" + MAX_HEADERS
                        + ") exceeded");
            }
            int colon = line.indexOf(':');
            if (!isToken(line, colon) || line.indexOf('\r') >= 0 || line.indexOf('\0') >= 0) {
                throw new Refusal(Status.BAD_REQUEST, "Bad header");
            }
            headers.add(line.substring(0, colon), line.substring(colon + 1).trim());
        }
    }

    private static RequestBody body(Connection connection, Headers headers) throws Refusal {
        String encoding = headers.getFirst("Transfer-Encoding");
        String length = headers.getFirst("Content-Length");
        if (encoding != null) {
            if (!encoding.equalsIgnoreCase("chunked") || headers.get("Transfer-Encoding").size() > 1) {
                throw new Refusal(Status.NOT_IMPLEMENTED, "Unsupported Transfer-Encoding value");
            }
            if (length != null) {
                // Where a proxy sees the end elsewhere, one request can hide another.
                throw new Refusal(Status.BAD_REQUEST, "Content-Length and Transfer-Encoding");
            }
            return RequestBody.inChunks(connection);
        }
        if (length == null) {
            return RequestBody.ofLength(connection, 0);
        }
        for (String other : headers.get("Content-Length")) {
            if (!other.equals(length)) {
                throw new Refusal(Status.BAD_REQUEST, "Several values of Content-Length");
            }
        }
        try {
            long bytes = Long.parseLong(length);
            if (bytes < 0 || length.charAt(0) == '+') {
                throw new Refusal(Status.BAD_REQUEST, "Illegal Content-Length value");
            }
            return RequestBody.ofLength(connection, bytes);
        } catch (NumberFormatException e) {
            throw new Refusal(Status.BAD_REQUEST, "NumberFormatException thrown");
        }
    }
}
