// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.charset.impl;

import java.nio.charset.Charset;

/** Of ISO-8859-1. */
final class TIso8859Encoder extends LowEncoder {

    private static final int COUNT = 0x100;

    TIso8859Encoder(Charset charset) {
        super(charset, COUNT);
    }
}
