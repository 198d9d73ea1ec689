// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.deploy;

import dev.rumprun.core.io.Digests;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Addresses of interfaces in their networks. */
final class MacAddress {

    /** Says that the address is one of an interface, and chosen by whoever owns the network. */
    private static final String LOCAL = "02";
    private static final int OTHER_BYTES = 5;

    private MacAddress() {
    }

    /**
     * The address of an interface: the same in every build, and another one than those of other machines.
     *
     * @param identity of the machine
     * @param number of the interface
     */
    static String of(String identity, int number) {
        byte[] digest = Digests.sha256().digest((identity + " " + number).getBytes(StandardCharsets.UTF_8));
        return LOCAL + ":" + HexFormat.ofDelimiter(":").formatHex(digest, 0, OTHER_BYTES);
    }
}
