// SPDX-License-Identifier: Apache-2.0
package app;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** An HTTP server, asked over bare sockets by clients that are right, wrong, slow or many. */
public final class Main {

    private static int port;

    public static void main(String[] args) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hello", exchange -> send(exchange, 200, "Hello " + exchange.getRequestURI().getQuery()));
        server.createContext("/echo", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("x-seen", exchange.getRequestMethod() + exchange.getRequestHeaders().getFirst("x-a"));
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            try (OutputStream out = exchange.getResponseBody()) { out.write(body); }
        });
        server.createContext("/chunked", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 3; i++) { out.write(("part " + i + "\n").getBytes()); out.flush(); }
            }
        });
        server.createContext("/unread", exchange -> send(exchange, 413, "too much"));
        server.createContext("/fails", exchange -> { throw new IllegalStateException("handler"); });
        server.createContext("/short", exchange -> { exchange.sendResponseHeaders(200, 10); exchange.getResponseBody().write(1); exchange.close(); });
        server.createContext("/none", exchange -> { exchange.sendResponseHeaders(204, -1); exchange.close(); });
        server.createContext("/long", exchange -> {
            exchange.sendResponseHeaders(200, 2);
            try { exchange.getResponseBody().write(new byte[3]); } catch (IOException e) { System.out.println("long: " + e.getMessage()); }
            try { exchange.sendResponseHeaders(200, 2); } catch (IOException e) { System.out.println("twice: " + e.getMessage()); }
            exchange.getResponseBody().write("ok".getBytes()); exchange.close();
        });
        HttpContext filtered = server.createContext("/filtered", exchange -> send(exchange, 200, "by " + exchange.getAttribute("who")));
        filtered.getFilters().add(new Filter() {
            @Override public void doFilter(HttpExchange exchange, Chain chain) throws IOException { exchange.setAttribute("who", "filter"); chain.doFilter(exchange); }
            @Override public String description() { return "sets who"; }
        });
        show("path", () -> server.createContext("x", e -> { }));
        show("remove", () -> { server.removeContext("/none2"); return 0; });
        server.start();
        show("started", () -> { server.start(); return 0; });
        show("executor", () -> { server.setExecutor(Runnable::run); return 0; });
        port = server.getAddress().getPort();
        System.out.println(server.getAddress().getAddress());
        raw("get", "GET /hello?a=b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        raw("two", "GET /hello?1 HTTP/1.1\r\nHost: x\r\n\r\nGET /hello?2 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        raw("post", "POST /echo HTTP/1.1\r\nHost: x\r\nX-A: b\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello");
        raw("chunks", "POST /echo HTTP/1.1\r\nHost: x\r\nX-A: c\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n");
        raw("chunked", "GET /chunked HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        raw("head", "HEAD /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        raw("none", "GET /none HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        raw("empty", "POST /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        raw("filtered", "GET /filtered HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        raw("missing", "GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n");
        raw("bad line", "rubbish\r\n\r\n");
        raw("bad length", "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n");
        raw("bad encoding", "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: zip\r\n\r\n");
        raw("bad uri", "GET /a|b HTTP/1.1\r\nHost: x\r\n\r\n");
        raw("fails", "GET /fails HTTP/1.1\r\nHost: x\r\n\r\n");
        raw("long", "GET /long HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        raw("http10", "GET /hello?old HTTP/1.0\r\n\r\n");
        raw("old chunked", "GET /chunked HTTP/1.0\r\n\r\n");
        raw("unread", "POST /unread HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhelloGET /hello?3 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        big(3_000_000);
        many();
        headers();
        server.stop(0);
        show("stopped", () -> new Socket(InetAddress.getLoopbackAddress(), port));
        System.out.println("end");
    }

    private static void headers() {
        Headers headers = new Headers();
        headers.add("content-TYPE", "a"); headers.add("Content-type", "b"); headers.set("x", "1");
        System.out.println(new TreeMap<>(headers) + headers.getFirst("CONTENT-TYPE") + headers.get("X") + headers.containsKey("x") + headers.size() + headers.getFirst("none"));
        show("lf", () -> { headers.add("a", "b\nc"); return 0; });
        show("cr", () -> { headers.add("a", "b\r"); return 0; });
        show("crlf", () -> { headers.add("a", "b\r\nc"); return 0; });
        show("key", () -> { headers.add("a\n", "b"); return 0; });
    }

    private static void big(int size) throws Exception {
        byte[] body = new byte[size];
        new Random(1).nextBytes(body);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            Thread writer = new Thread(() -> {
                try {
                    OutputStream out = socket.getOutputStream();
                    out.write(("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: " + size + "\r\nConnection: close\r\n\r\n").getBytes());
                    out.write(body);
                } catch (IOException e) { System.out.println(e); }
            });
            writer.start();
            byte[] all = socket.getInputStream().readAllBytes();
            writer.join();
            System.out.println("big " + Arrays.equals(body, Arrays.copyOfRange(all, all.length - size, all.length)));
        }
    }

    private static void many() throws Exception {
        int[] right = new int[1];
        Thread[] threads = new Thread[20];
        for (int i = 0; i < threads.length; i++) {
            int number = i;
            threads[i] = new Thread(() -> {
                try {
                    for (int k = 0; k < 5; k++) {
                        String answer = answer("GET /hello?" + number + "x" + k + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
                        if (answer.endsWith("Hello " + number + "x" + k)) { synchronized (right) { right[0]++; } }
                    }
                } catch (IOException e) { System.out.println(e); }
            });
            threads[i].start();
        }
        for (Thread thread : threads) { thread.join(); }
        System.out.println("many " + right[0]);
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain");
        if (exchange.getRequestMethod().equals("HEAD")) { exchange.sendResponseHeaders(status, -1); exchange.close(); return; }
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) { out.write(bytes); }
    }

    private static void raw(String what, String request) throws IOException {
        System.out.println(what + ": " + normal(answer(request)));
    }

    private static String answer(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /** Headers sorted, without the date and the chunks' borders. */
    private static String normal(String answer) {
        StringBuilder all = new StringBuilder();
        for (String part : answer.split("(?=HTTP/1.1)")) {
            int end = part.indexOf("\r\n\r\n");
            if (end < 0) { all.append(part); continue; }
            String[] lines = part.substring(0, end).split("\r\n");
            Arrays.sort(lines, 1, lines.length);
            all.append(List.of(lines).stream().filter(l -> !l.startsWith("Date:")).filter(l -> !l.startsWith("Connection:")).toList()).append(' ').append(part.substring(end + 4).replace("\r\n", "|").replace("\n", "/"));
        }
        return all.toString();
    }

    private interface Act { Object run() throws Exception; }

    private static void show(String what, Act act) {
        try { System.out.println(what + ": " + act.run()); }
        catch (Exception e) { System.out.println(what + ": " + e.getClass().getName() + ": " + e.getMessage()); }
    }
}
