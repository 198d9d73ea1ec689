// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.javax.crypto;

import java.security.GeneralSecurityException;

public class TShortBufferException extends GeneralSecurityException {

    public TShortBufferException() {
    }

    public TShortBufferException(String message) {
        super(message);
    }
}
