// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import java.io.IOException;

/** {@link java.io.SyncFailedException}. */
@SuppressWarnings("serial")
public class TSyncFailedException extends IOException {

    public TSyncFailedException(String message) {
        super(message);
    }
}
