// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.guest;

/** A request that a guest answers when it is ready. */
public final class Http {

    /** The port of the guest; {@code ports} must lead to it. */
    int port = 80;

    /** Path and query. */
    String path = "/";

    /** The status of the answer, or a range of them. */
    String status = "200..399";
}
