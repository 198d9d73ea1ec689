// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.net;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;
import org.teavm.interop.c.Include;

/** The functions of resolver.h, where they are described. */
@Include(value = "resolver.h", isSystem = false)
final class Resolver {

    private Resolver() {
    }

    @Import(name = "rumprun_java_ask_addresses")
    @Unmanaged
    static native int askAddresses(byte[] name);

    @Import(name = "rumprun_java_ask_name")
    @Unmanaged
    static native int askName(byte[] address);

    @Import(name = "rumprun_java_take_addresses")
    @Unmanaged
    static native int takeAddresses(int question, byte[] addresses, int room);

    @Import(name = "rumprun_java_take_name")
    @Unmanaged
    static native int takeName(int question, byte[] name, int room);
}
