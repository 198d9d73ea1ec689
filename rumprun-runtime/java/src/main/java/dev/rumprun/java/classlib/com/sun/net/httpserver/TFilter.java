// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.com.sun.net.httpserver;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** {@link com.sun.net.httpserver.Filter}. */
public abstract class TFilter {

    protected TFilter() {
    }

    public abstract void doFilter(THttpExchange exchange, Chain chain) throws IOException;

    public abstract String description();

    /** {@link com.sun.net.httpserver.Filter.Chain}. */
    public static class Chain {

        private final Iterator<TFilter> filters;
        private final THttpHandler handler;

        public Chain(List<TFilter> filters, THttpHandler handler) {
            this.filters = filters.iterator();
            this.handler = handler;
        }

        public void doFilter(THttpExchange exchange) throws IOException {
            if (filters.hasNext()) {
                filters.next().doFilter(exchange, this);
            } else {
                handler.handle(exchange);
            }
        }
    }
}
