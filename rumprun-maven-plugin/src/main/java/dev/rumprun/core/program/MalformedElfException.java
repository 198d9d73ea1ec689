// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.program;

import java.io.IOException;

/** A file is not what its reader expects; the message completes "because". */
public final class MalformedElfException extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedElfException(String message) {
        super(message);
    }
}
