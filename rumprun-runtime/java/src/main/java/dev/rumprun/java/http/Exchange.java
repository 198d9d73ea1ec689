// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.http;

import com.sun.net.httpserver.Headers;
import dev.rumprun.java.net.Turn;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A request with its response. */
public final class Exchange {


    private final Connection connection;
    private final Request request;
    private final Headers responseHeaders = new Headers();
    private final Turn end = new Turn();
    private final OutputStream output = new Output();
    private ResponseBody body;
    private int status = -1;
    private boolean keepsConnection;
    private boolean ended;

    Exchange(Connection connection, Request request) {
        this.connection = connection;
        this.request = request;
        end.take();
    }

    public String method() {
        return request.method();
    }

    public URI uri() {
        return request.uri();
    }

    public String protocol() {
        return request.protocol();
    }

    public Headers requestHeaders() {
        return request.headers();
    }

    public InputStream requestBody() {
        return request.body();
    }

    public Headers responseHeaders() {
        return responseHeaders;
    }

    /** What is written before the headers are sent is an error. */
    public OutputStream responseBody() {
        return output;
    }

    /** -1 before the headers are sent. */
    public int status() {
        return status;
    }

    public byte[] peer() {
        return connection.peer();
    }

    public byte[] local() {
        return connection.local();
    }

    /**
     * Begins the response. Its head goes out with the first bytes of the body.
     *
     * @param length of the body; 0 for any, -1 for none
     */
    public void sendHeaders(int code, long length) throws IOException {
        if (status != -1) {
            throw new IOException("headers already sent");
        }
        boolean none = Status.hasNoBody(code) || request.method().equals("HEAD") || length == -1;
        keepsConnection = !request.isLast() && !"close".equalsIgnoreCase(responseHeaders.getFirst("Connection"));
        ResponseBody.Form form = ResponseBody.Form.LENGTH;
        if (!none) {
            if (length > 0) {
                responseHeaders.set("Content-length", Long.toString(length));
            } else if (request.isHttp10()) {
                form = ResponseBody.Form.END_OF_CONNECTION;
                keepsConnection = false;
            } else {
                form = ResponseBody.Form.CHUNKS;
                responseHeaders.set("Transfer-encoding", "chunked");
            }
        } else if (!Status.hasNoBody(code) && !request.method().equals("HEAD")) {
            responseHeaders.set("Content-length", "0");
        }
        if (!keepsConnection) {
            responseHeaders.set("Connection", "close");
        } else if (request.isHttp10()) {
            responseHeaders.set("Connection", "keep-alive");
        }
        status = code;
        body = new ResponseBody(connection, head(), form, none ? 0 : Math.max(0, length), this::bodyClosed);
        if (none) {
            body.close();
        }
    }

    private byte[] head() {
        StringBuilder head = new StringBuilder(Status.line(status));
        if (!responseHeaders.containsKey("Date")) {
            responseHeaders.set("Date", HttpDate.of(System.currentTimeMillis() / 1000));
        }
        for (Map.Entry<String, List<String>> header : responseHeaders.entrySet()) {
            for (String value : header.getValue()) {
                head.append(header.getKey()).append(": ").append(value).append("\r\n");
            }
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void bodyClosed() {
        try {
            request.body().close();
        } catch (IOException e) {
            keepsConnection = false;
        }
        end();
    }

    /** Ends the exchange; without a complete response, the client is cut off. */
    public void close() {
        if (ended) {
            return;
        }
        if (body != null) {
            try {
                body.close();
            } catch (IOException e) {
                // The connection is closed then.
            }
        }
        end();
    }

    private void end() {
        if (!ended) {
            ended = true;
            end.pass();
        }
    }

    /** Ends it where the handler has failed. */
    void fail() {
        keepsConnection = false;
        if (!ended) {
            connection.close();
            end();
        }
    }

    /**
     * Waits for the end.
     *
     * @return whether the connection can be used for another
     */
    boolean await() {
        end.take();
        return keepsConnection && body != null && body.isComplete() && request.body().isAtEnd();
    }

    private final class Output extends OutputStream {

        private ResponseBody body() throws IOException {
            if (body == null) {
                throw new IOException("response headers not sent yet");
            }
            return body;
        }

        @Override
        public void write(int value) throws IOException {
            body().write(value);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            body().write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            body().flush();
        }

        @Override
        public void close() throws IOException {
            if (body == null) {
                throw new IOException("response headers not sent yet");
            }
            body.close();
        }
    }
}
