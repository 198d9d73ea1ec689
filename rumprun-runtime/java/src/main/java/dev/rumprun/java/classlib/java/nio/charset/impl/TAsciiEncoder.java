// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.charset.impl;

import java.nio.charset.Charset;

/** Of US-ASCII. */
final class TAsciiEncoder extends LowEncoder {

    private static final int COUNT = 0x80;

    TAsciiEncoder(Charset charset) {
        super(charset, COUNT);
    }
}
