// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.security;

import java.security.KeyException;

public class TInvalidKeyException extends KeyException {

    public TInvalidKeyException() {
    }

    public TInvalidKeyException(String message) {
        super(message);
    }

    public TInvalidKeyException(String message, Throwable cause) {
        super(message, cause);
    }

    public TInvalidKeyException(Throwable cause) {
        super(cause);
    }
}
