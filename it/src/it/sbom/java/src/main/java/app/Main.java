// SPDX-License-Identifier: Apache-2.0
package app;

import org.apache.commons.codec.binary.Hex;

public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        System.out.println(Hex.encodeHexString(new byte[] {1, 2, 3}));
    }
}
