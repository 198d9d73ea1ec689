// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.net.impl;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;

/** TeaVM asks the browser to open the addresses of web pages, and here is none. */
public final class TXHRStreamHandlerMembers {

    private TXHRStreamHandlerMembers() {
    }

    public static URLConnection openConnection(Object self, URL url) throws IOException {
        throw new IOException("There is no client for " + url.getProtocol() + " here, only java.net.Socket");
    }
}
