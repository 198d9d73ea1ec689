// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.com.sun.net.httpserver;

import dev.rumprun.java.http.Server;
import dev.rumprun.java.net.Endpoint;
import dev.rumprun.java.net.Turn;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** {@link com.sun.net.httpserver.HttpServer}. */
public class THttpServer {

    /** The JDK has 50; but who finds no room waits for 3, 6 and more seconds, and Rumprun's limit is this. */
    private static final int BACKLOG = 128;
    private static final int INTERNAL_ERROR = 500;

    private final List<THttpContext> contexts = new ArrayList<>();
    private final Server server = new Server(this::answerer);
    private Executor executor;
    private InetSocketAddress address;
    private boolean started;
    private boolean stopped;

    protected THttpServer() {
    }

    public static THttpServer create() throws IOException {
        return create(null, 0);
    }

    public static THttpServer create(InetSocketAddress address, int backlog) throws IOException {
        THttpServer server = new THttpServer();
        if (address != null) {
            server.bind(address, backlog);
        }
        return server;
    }

    public void bind(InetSocketAddress address, int backlog) throws IOException {
        if (this.address != null) {
            throw new BindException("HttpServer already bound");
        }
        if (address == null) {
            throw new NullPointerException("null address");
        }
        server.bind(Endpoint.of(address.getAddress().getAddress(), address.getPort(), 0),
                backlog < 1 ? BACKLOG : backlog);
        this.address = THttpExchange.address(server.local());
    }

    public void start() {
        if (address == null || started || stopped) {
            throw new IllegalStateException("server in wrong state");
        }
        started = true;
        Executor answering = executor == null ? oneAfterTheOther() : executor;
        new Thread(() -> server.run(answering), "HTTP-Dispatcher").start();
    }

    /** Without an executor, the JDK answers all requests in one thread. */
    private static Executor oneAfterTheOther() {
        Turn turn = new Turn();
        return task -> {
            turn.take();
            try {
                task.run();
            } finally {
                turn.pass();
            }
        };
    }

    public void setExecutor(Executor executor) {
        if (started) {
            throw new IllegalStateException("server already started");
        }
        this.executor = executor;
    }

    public Executor getExecutor() {
        return executor;
    }

    public void stop(int delay) {
        if (delay < 0) {
            throw new IllegalArgumentException("negative delay parameter");
        }
        stopped = true;
        server.stop(delay);
    }

    public THttpContext createContext(String path, THttpHandler handler) {
        if (handler == null || path == null) {
            throw new NullPointerException("null handler, or path parameter");
        }
        return add(path, handler);
    }

    public THttpContext createContext(String path) {
        if (path == null) {
            throw new NullPointerException("null path parameter");
        }
        return add(path, null);
    }

    private THttpContext add(String path, THttpHandler handler) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("Illegal value for path or protocol");
        }
        THttpContext context = new THttpContext(this, path, handler);
        contexts.add(context);
        return context;
    }

    public void removeContext(String path) {
        if (path == null) {
            throw new NullPointerException("null path parameter");
        }
        if (!contexts.removeIf(context -> context.getPath().equals(path))) {
            throw new IllegalArgumentException("cannot remove element from list");
        }
    }

    public void removeContext(THttpContext context) {
        removeContext(context.getPath());
    }

    public InetSocketAddress getAddress() {
        return address;
    }

    private Server.Answerer answerer(String path) {
        THttpContext found = null;
        for (THttpContext context : contexts) {
            if (path.startsWith(context.getPath())
                    && (found == null || context.getPath().length() > found.getPath().length())) {
                found = context;
            }
        }
        if (found == null) {
            return null;
        }
        THttpContext context = found;
        return exchange -> {
            if (context.getHandler() == null) {
                exchange.sendHeaders(INTERNAL_ERROR, -1);
                return;
            }
            new TFilter.Chain(context.getFilters(), context.getHandler()).doFilter(new THttpExchange(exchange, context));
        };
    }
}
