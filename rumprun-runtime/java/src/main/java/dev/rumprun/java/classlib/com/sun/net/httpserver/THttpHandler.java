// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.com.sun.net.httpserver;

import java.io.IOException;

/** {@link com.sun.net.httpserver.HttpHandler}. */
public interface THttpHandler {

    void handle(THttpExchange exchange) throws IOException;
}
