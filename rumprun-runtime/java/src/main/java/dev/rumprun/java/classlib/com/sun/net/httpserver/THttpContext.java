// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.com.sun.net.httpserver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@link com.sun.net.httpserver.HttpContext}. */
public class THttpContext {

    private final THttpServer server;
    private final String path;
    private final Map<String, Object> attributes = new HashMap<>();
    private final List<TFilter> filters = new ArrayList<>();
    private THttpHandler handler;

    THttpContext(THttpServer server, String path, THttpHandler handler) {
        this.server = server;
        this.path = path;
        this.handler = handler;
    }

    public THttpHandler getHandler() {
        return handler;
    }

    public void setHandler(THttpHandler handler) {
        if (handler == null) {
            throw new NullPointerException("Null handler parameter");
        }
        if (this.handler != null) {
            throw new IllegalArgumentException("handler already set");
        }
        this.handler = handler;
    }

    public String getPath() {
        return path;
    }

    public THttpServer getServer() {
        return server;
    }

    public Map<String, Object> getAttributes() {
        return attributes;
    }

    public List<TFilter> getFilters() {
        return filters;
    }
}
