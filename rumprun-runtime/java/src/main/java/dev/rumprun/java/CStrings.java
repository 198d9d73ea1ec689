// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.teavm.interop.Address;
import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;
import org.teavm.interop.c.Include;

/** Strings of C: bytes of UTF-8 with a zero behind them. */
@Include("string.h")
public final class CStrings {

    private CStrings() {
    }

    /** The bytes of a text for C. */
    public static byte[] of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(bytes, bytes.length + 1);
    }

    /** What is at an address; null for none. */
    public static String at(Address address) {
        if (address == null || address.toLong() == 0) {
            return null;
        }
        byte[] bytes = new byte[length(address)];
        copy(bytes, address, bytes.length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Import(name = "strlen")
    @Unmanaged
    private static native int length(Address text);

    @Import(name = "memcpy")
    @Unmanaged
    private static native void copy(byte[] target, Address source, int bytes);
}
