// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.com.sun.net.httpserver;

import com.sun.net.httpserver.Headers;
import dev.rumprun.java.http.Exchange;
import dev.rumprun.java.net.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;

/** {@link com.sun.net.httpserver.HttpExchange}. */
public class THttpExchange implements AutoCloseable {

    private final Exchange exchange;
    private final THttpContext context;
    private InputStream requestBody;
    private OutputStream responseBody;

    THttpExchange(Exchange exchange, THttpContext context) {
        this.exchange = exchange;
        this.context = context;
        requestBody = exchange.requestBody();
        responseBody = exchange.responseBody();
    }

    public Headers getRequestHeaders() {
        return exchange.requestHeaders();
    }

    public Headers getResponseHeaders() {
        return exchange.responseHeaders();
    }

    public URI getRequestURI() {
        return exchange.uri();
    }

    public String getRequestMethod() {
        return exchange.method();
    }

    public THttpContext getHttpContext() {
        return context;
    }

    @Override
    public void close() {
        exchange.close();
    }

    public InputStream getRequestBody() {
        return requestBody;
    }

    public OutputStream getResponseBody() {
        return responseBody;
    }

    public void sendResponseHeaders(int code, long length) throws IOException {
        exchange.sendHeaders(code, length);
    }

    public InetSocketAddress getRemoteAddress() {
        return address(exchange.peer());
    }

    public int getResponseCode() {
        return exchange.status();
    }

    public InetSocketAddress getLocalAddress() {
        return address(exchange.local());
    }

    static InetSocketAddress address(byte[] endpoint) {
        try {
            return new InetSocketAddress(InetAddress.getByAddress(Endpoint.address(endpoint)), Endpoint.port(endpoint));
        } catch (UnknownHostException e) {
            return null;
        }
    }

    public String getProtocol() {
        return exchange.protocol();
    }

    /** Attributes are those of the context, as in the JDK. */
    public Object getAttribute(String name) {
        return attributes().get(name);
    }

    public void setAttribute(String name, Object value) {
        attributes().put(name, value);
    }

    private Map<String, Object> attributes() {
        return context.getAttributes();
    }

    public void setStreams(InputStream in, OutputStream out) {
        if (in != null) {
            requestBody = in;
        }
        if (out != null) {
            responseBody = out;
        }
    }
}
