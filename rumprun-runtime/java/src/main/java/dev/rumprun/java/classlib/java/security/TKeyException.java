// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.security;

import java.security.GeneralSecurityException;

public class TKeyException extends GeneralSecurityException {

    public TKeyException() {
    }

    public TKeyException(String message) {
        super(message);
    }

    public TKeyException(String message, Throwable cause) {
        super(message, cause);
    }

    public TKeyException(Throwable cause) {
        super(cause);
    }
}
