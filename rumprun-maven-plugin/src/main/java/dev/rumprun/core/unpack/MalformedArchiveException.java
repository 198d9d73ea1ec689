// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.unpack;

import java.io.IOException;

/** An archive that is not what it should be. The message is the end of a sentence. */
final class MalformedArchiveException extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedArchiveException(String message) {
        super(message);
    }

    MalformedArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
