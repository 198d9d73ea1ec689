// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.http;

import dev.rumprun.java.Idle;
import dev.rumprun.java.net.Channel;
import dev.rumprun.java.net.Endpoint;
import dev.rumprun.java.net.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Takes connections in, reads requests from them and has them answered. Each connection has a thread of its own, which
 * the slowness of its client does not keep from others; who is slow for too long is cut off.
 */
public final class Server {

    /** Connections; where there are more, the oldest that has sent no whole request has to go. */
    private static final int MAX_CONNECTIONS = 200;
    private static final int PAUSE_MS = 20;
    private static final String REFUSAL_TYPE = "Content-Type: text/html\r\n";

    private final Channel channel = new Channel(true);
    private final Function<String, Answerer> answerers;
    private final List<Connection> connections = new ArrayList<>();

    /** Answers requests. */
    @FunctionalInterface
    public interface Answerer {
        void answer(Exchange exchange) throws IOException;
    }

    /**
     * Makes a server.
     *
     * @param answerers gives for a path who answers it; null for nobody
     */
    public Server(Function<String, Answerer> answerers) {
        this.answerers = answerers;
    }

    /** Begins to listen. */
    public void bind(byte[] endpoint, int backlog) throws IOException {
        channel.set(Option.REUSE_ADDRESS, 1);
        try {
            channel.bind(endpoint);
            channel.listen(backlog);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    public byte[] local() {
        return channel.local();
    }

    /** Takes connections in until it is stopped. */
    public void run(Executor executor) {
        while (!channel.isClosed()) {
            try {
                byte[] peer = new byte[Endpoint.SIZE];
                Channel accepted = channel.accept(peer, 0);
                if (connections.size() >= MAX_CONNECTIONS) {
                    dropOne();
                }
                Connection connection = new Connection(accepted, peer);
                connections.add(connection);
                Thread thread = new Thread(() -> serve(connection, executor), "HTTP-Connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                pause();
            }
        }
    }

    private void dropOne() {
        for (Connection connection : connections) {
            if (!connection.isBusy() && !connection.isClosed()) {
                connection.close();
                return;
            }
        }
    }

    /**
     * Takes no more connections in, and ends those that there are.
     *
     * @param seconds how long requests that are being answered may take yet
     */
    public void stop(int seconds) {
        channel.close();
        long limit = Idle.now() + seconds * 1000L;
        while (Idle.now() < limit && connections.stream().anyMatch(Connection::isBusy)) {
            pause();
        }
        for (Connection connection : new ArrayList<>(connections)) {
            connection.close();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(Connection connection, Executor executor) {
        try {
            boolean more = true;
            while (more && !connection.isClosed()) {
                more = serveNext(connection, executor);
                connection.setBusy(false);
                more &= !channel.isClosed();
            }
        } catch (Refusal e) {
            refuse(connection, e);
        } catch (IOException | RuntimeException e) {
            // The client is gone, or is none.
        } finally {
            connection.close();
            connections.remove(connection);
        }
    }

    /** Whether there can be another request. */
    private boolean serveNext(Connection connection, Executor executor) throws IOException {
        Request request = Request.read(connection);
        if (request == null) {
            return false;
        }
        connection.setBusy(true);
        String path = request.uri().getPath();
        Answerer answerer = path == null ? null : answerers.apply(path);
        if (answerer == null) {
            throw new Refusal(Status.NOT_FOUND, "No context found for request");
        }
        if (request.expectsContinue()) {
            connection.write(Status.line(100) + "\r\n");
        }
        Exchange exchange = new Exchange(connection, request);
        executor.execute(() -> {
            try {
                answerer.answer(exchange);
            } catch (Throwable e) {
                exchange.fail();
            }
        });
        return exchange.await();
    }

    private static void refuse(Connection connection, Refusal refusal) {
        String text = "<h1>" + refusal.status() + " " + Status.reason(refusal.status()) + "</h1>"
                + refusal.getMessage();
        try {
            connection.write(Status.line(refusal.status()) + "Content-Length: " + text.length() + "\r\n" + REFUSAL_TYPE
                    + "Connection: close\r\n\r\n" + text);
            connection.linger();
        } catch (IOException e) {
            // It did not want to know.
        }
    }
}
