// SPDX-License-Identifier: Apache-2.0
package app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A web server whose requests are answered by two threads. */
public final class Main {

    private static final int PORT = 8080;
    private static final int THREADS = 2;
    private static final int MAX_TASKS = 1000;

    private static final BlockingQueue<Runnable> TASKS = new ArrayBlockingQueue<>(MAX_TASKS);

    private static final AtomicInteger ANSWERED = new AtomicInteger();

    public static void main(String[] args) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(PORT), 0);
        server.setExecutor(TASKS::add);
        for (int i = 0; i < THREADS; i++) {
            new Thread(Main::work).start();
        }
        server.createContext("/", handler(exchange -> send(exchange, 404, "{\"error\":\"nothing here\"}")));
        server.createContext("/hello", handler(Main::hello));
        server.createContext("/square", handler(Main::square));
        server.createContext("/slow", handler(Main::slow));
        server.createContext("/echo", handler(Main::echo));
        server.start();
        System.out.println("listening on port " + PORT);
    }

    private static void work() {
        try {
            while (true) {
                TASKS.take().run();
            }
        } catch (InterruptedException e) {
            System.out.println("interrupted");
        }
    }

    /** What the client got wrong is answered by 400; what we got wrong by 500, and the server goes on. */
    private static HttpHandler handler(HttpHandler handler) {
        return exchange -> {
            try {
                handler.handle(exchange);
                ANSWERED.incrementAndGet();
            } catch (IllegalArgumentException e) {
                send(exchange, 400, "{\"error\":" + quoted(e.getMessage()) + "}");
            } catch (RuntimeException e) {
                e.printStackTrace();
                send(exchange, 500, "{\"error\":\"internal\"}");
            } finally {
                exchange.close();
            }
        };
    }

    private static void hello(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getQuery();
        send(exchange, 200, "{\"hello\":" + quoted(name == null ? "world" : name)
                + ",\"answered\":" + ANSWERED.get() + "}");
    }

    private static void square(HttpExchange exchange) throws IOException {
        int number = Integer.parseInt(String.valueOf(exchange.getRequestURI().getQuery()));
        send(exchange, 200, "{\"square\":" + (long) number * number + "}");
    }

    private static void slow(HttpExchange exchange) throws IOException {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        send(exchange, 200, "{\"slow\":true}");
    }

    private static void echo(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getRequestBody().transferTo(exchange.getResponseBody());
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
