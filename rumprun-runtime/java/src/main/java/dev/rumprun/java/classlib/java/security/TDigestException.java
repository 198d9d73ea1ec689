// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.security;

import java.security.GeneralSecurityException;

public class TDigestException extends GeneralSecurityException {

    public TDigestException() {
    }

    public TDigestException(String message) {
        super(message);
    }

    public TDigestException(String message, Throwable cause) {
        super(message, cause);
    }

    public TDigestException(Throwable cause) {
        super(cause);
    }
}
