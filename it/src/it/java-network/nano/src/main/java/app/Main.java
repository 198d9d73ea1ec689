// SPDX-License-Identifier: Apache-2.0
package app;

import fi.iki.elonen.NanoHTTPD;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/** A server of NanoHTTPD, asked by clients over bare sockets. */
public final class Main {

    private static final Logger LOG = Logger.getLogger(NanoHTTPD.class.getName());
    private static int port;

    public static void main(String[] args) throws Exception {
        // What it logs begins with the time.
        LOG.setLevel(Level.OFF);
        NanoHTTPD server = new Pages();
        System.out.println(server.wasStarted() + " " + server.isAlive() + " " + server.getListeningPort());
        server.start(5000, false);
        port = server.getListeningPort();
        System.out.println(server.wasStarted() + " " + server.isAlive() + " " + (port > 0) + " " + server.getHostname());
        raw("get", get("/params?a=b&c=d%20e+f&a=2&flag&%C3%BC=%E2%82%AC"));
        raw("no parameters", get("/params"));
        raw("form", post("/params?q=1", "application/x-www-form-urlencoded", "name=J%C3%BCrgen&x=1&x=2&empty="));
        raw("text", post("/params", "text/plain; charset=UTF-8", "as it is: ü"));
        raw("long form", post("/params", "application/x-www-form-urlencoded", "long=" + "0123456789".repeat(300) + "&end=1"));
        raw("multipart", post("/upload", "multipart/form-data; boundary=XyZ", "--XyZ\r\nContent-Disposition: form-data; name=\"field\"\r\n\r\nvalue\r\n"
                + "--XyZ\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nline 1\r\nline 2\r\n--XyZ--\r\n"));
        raw("broken multipart", post("/upload", "multipart/form-data", "x"));
        raw("put", "PUT /upload HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc");
        raw("headers", "GET /headers HTTP/1.1\r\nHost: x\r\nX-One:  1\r\nx-two: a: b\r\nConnection: close\r\n\r\n");
        raw("cookies", "GET /cookies HTTP/1.1\r\nHost: x\r\nCookie: a=1; old=2; c=\"3\"\r\nConnection: close\r\n\r\n");
        raw("cookie forgotten", get("/cookies?forget"));
        raw("chunked", get("/chunked"));
        raw("head", "HEAD /params HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        raw("none", get("/none"));
        raw("missing", get("/nowhere"));
        raw("fails", get("/fails"));
        raw("checked", get("/checked"));
        raw("unknown method", "BREW /params HTTP/1.1\r\nHost: x\r\n\r\n");
        raw("bad line", "rubbish\r\n\r\n");
        raw("http10", "GET /params?old HTTP/1.0\r\n\r\n");
        raw("types", get("/types"));
        keptAlive();
        gzip();
        big(100_000);
        many();
        server.closeAllConnections();
        System.out.println(server.isAlive());
        server.stop();
        System.out.println(server.wasStarted() + " " + server.isAlive());
        try { new Socket("127.0.0.1", port).close(); } catch (ConnectException e) { System.out.println("stopped"); }
        System.out.println("left over " + new File(System.getProperty("java.io.tmpdir")).list((dir, name) -> name.startsWith("NanoHTTPD-")).length);
    }

    private static final class Pages extends NanoHTTPD {

        Pages() { super("127.0.0.1", 0); }

        @Override public Response serve(IHTTPSession session) {
            try {
                switch (session.getUri()) {
                    case "/params": return parameters(session);
                    case "/upload": return upload(session);
                    case "/headers": return headers(session);
                    case "/cookies": return cookies(session);
                    case "/echo": return echo(session);
                    case "/chunked": return newChunkedResponse(Response.Status.OK, "text/plain", new ByteArrayInputStream("0123456789".repeat(500).getBytes()));
                    case "/none": return newFixedLengthResponse(Response.Status.NO_CONTENT, MIME_PLAINTEXT, "");
                    case "/fails": throw new IllegalStateException("handler");
                    case "/checked": throw new ResponseException(Response.Status.CONFLICT, "no such thing");
                    case "/types": return newFixedLengthResponse(getMimeTypeForFile("a.html") + " " + getMimeTypeForFile("b/c.png") + " " + getMimeTypeForFile("x.unknown"));
                    default: return newFixedLengthResponse(Response.Status.NOT_FOUND, MIME_PLAINTEXT, "no " + session.getUri());
                }
            } catch (ResponseException e) {
                return newFixedLengthResponse(e.getStatus(), MIME_PLAINTEXT, e.getMessage());
            } catch (IOException e) {
                return newFixedLengthResponse(Response.Status.INTERNAL_ERROR, MIME_PLAINTEXT, e.toString());
            }
        }

        private static Response parameters(IHTTPSession session) throws IOException, ResponseException {
            Map<String, String> files = new HashMap<>();
            if (session.getMethod() == Method.POST) { session.parseBody(files); }
            return newFixedLengthResponse(session.getMethod() + " " + new TreeMap<>(session.getParameters()) + " " + new TreeMap<>(files) + " " + session.getQueryParameterString());
        }

        private static Response upload(IHTTPSession session) throws IOException, ResponseException {
            Map<String, String> files = new TreeMap<>();
            session.parseBody(files);
            StringBuilder all = new StringBuilder(new TreeMap<>(session.getParameters()).toString());
            for (Map.Entry<String, String> file : files.entrySet()) {
                all.append(' ').append(file.getKey()).append('=').append(Files.readString(new File(file.getValue()).toPath()));
            }
            return newFixedLengthResponse(all.toString());
        }

        private static Response headers(IHTTPSession session) {
            Map<String, String> headers = new TreeMap<>(session.getHeaders());
            headers.keySet().removeAll(List.of("remote-addr", "http-client-ip"));
            Response response = newFixedLengthResponse(Response.Status.ACCEPTED, "text/html; charset=UTF-8", headers + " " + session.getRemoteIpAddress());
            response.addHeader("X-Made", "here");
            System.out.println(response.getHeader("x-made") + " " + response.getStatus().getDescription());
            return response;
        }

        private static Response cookies(IHTTPSession session) {
            CookieHandler cookies = session.getCookies();
            Set<String> names = new TreeSet<>();
            cookies.forEach(names::add);
            StringBuilder all = new StringBuilder();
            names.forEach(name -> all.append(name).append('=').append(cookies.read(name)).append(' '));
            if (session.getParameters().containsKey("forget")) { cookies.delete("old"); }
            else { cookies.set(new Cookie("made", "x", "Tue, 01 Jan 2030 00:00:00 GMT")); }
            return newFixedLengthResponse(all.toString());
        }

        private static Response echo(IHTTPSession session) throws IOException {
            byte[] body = session.getInputStream().readNBytes(Integer.parseInt(session.getHeaders().get("content-length")));
            return newFixedLengthResponse(Response.Status.OK, "application/octet-stream", new ByteArrayInputStream(body), body.length);
        }
    }

    private static void keptAlive() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            for (int i = 0; i < 3; i++) {
                socket.getOutputStream().write(("GET /params?" + i + " HTTP/1.1\r\nHost: x\r\n\r\n").getBytes());
                StringBuilder head = new StringBuilder();
                while (head.indexOf("\r\n\r\n") < 0) { head.append((char) socket.getInputStream().read()); }
                int length = Integer.parseInt(head.toString().replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
                System.out.println("kept " + head.toString().contains("keep-alive") + " " + new String(socket.getInputStream().readNBytes(length)));
            }
        }
    }

    private static void gzip() throws IOException {
        byte[] answer = bytes("GET /params?" + "z".repeat(2000) + " HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n");
        String text = new String(answer, StandardCharsets.ISO_8859_1);
        byte[] body = joined(new ByteArrayInputStream(answer, text.indexOf("\r\n\r\n") + 4, answer.length));
        System.out.println("gzip " + text.contains("Content-Encoding: gzip") + " " + text.contains("Content-Length") + " " + new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes().length);
    }

    private static void big(int size) throws IOException {
        byte[] body = new byte[size];
        new Random(3).nextBytes(body);
        try (Socket socket = new Socket("127.0.0.1", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: " + size + "\r\nConnection: close\r\n\r\n").getBytes());
            out.write(body);
            byte[] all = socket.getInputStream().readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(all, all.length - size, size);
            System.out.println("big " + Arrays.equals(body, Arrays.copyOfRange(all, all.length - size, all.length)) + " " + sum.getValue());
        }
        raw("big text", post("/params", "text/plain", "x".repeat(size)));
    }

    private static void many() throws InterruptedException {
        int[] right = new int[1];
        Thread[] threads = new Thread[10];
        for (int i = 0; i < threads.length; i++) {
            int number = i;
            threads[i] = new Thread(() -> {
                for (int k = 0; k < 5; k++) {
                    try {
                        if (new String(bytes(get("/params?" + number + "x" + k))).contains("{" + number + "x" + k + "=")) { synchronized (right) { right[0]++; } }
                    } catch (IOException e) { System.out.println(e); }
                }
            });
            threads[i].start();
        }
        for (Thread thread : threads) { thread.join(); }
        System.out.println("many " + right[0]);
    }

    /** The body of a chunked answer. */
    private static byte[] joined(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (true) {
            StringBuilder size = new StringBuilder();
            while (size.indexOf("\r\n") < 0) { size.append((char) in.read()); }
            int length = Integer.parseInt(size.toString().trim(), 16);
            if (length == 0) { return all.toByteArray(); }
            all.write(in.readNBytes(length));
            in.skipNBytes(2);
        }
    }

    private static String get(String uri) { return "GET " + uri + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"; }

    private static String post(String uri, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return "POST " + uri + " HTTP/1.1\r\nHost: x\r\nContent-Type: " + type + "\r\nContent-Length: " + bytes.length + "\r\nConnection: close\r\n\r\n" + new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void raw(String what, String request) throws IOException {
        String answer = new String(bytes(request), StandardCharsets.UTF_8).replaceAll("Date: .*\r\n", "").replaceAll("-delete-; expires=[^|\r]+", "-delete-").replace("\r\n", "|");
        System.out.println(what + ": " + (answer.length() > 1500 ? answer.substring(0, 300) + "... " + answer.length() + " " + answer.hashCode() : answer));
    }

    private static byte[] bytes(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return socket.getInputStream().readAllBytes();
        }
    }
}
