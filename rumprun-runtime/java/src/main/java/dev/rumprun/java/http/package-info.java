// SPDX-License-Identifier: Apache-2.0
/** HTTP/1.1 on the server's side, for com.sun.net.httpserver. */
package dev.rumprun.java.http;
