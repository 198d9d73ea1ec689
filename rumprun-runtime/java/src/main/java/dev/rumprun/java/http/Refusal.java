// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.http;

import java.io.IOException;

/** A request that cannot be understood; the client is told why. */
final class Refusal extends IOException {

    private static final long serialVersionUID = 1;

    private final int status;

    Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
