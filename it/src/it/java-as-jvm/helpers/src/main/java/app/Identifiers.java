// SPDX-License-Identifier: Apache-2.0
package app;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

final class Identifiers {

    private Identifiers() {
    }

    static void show() {
        UUID random = UUID.randomUUID();
        System.out.println(random.version() + " " + random.variant() + " " + random.toString().length() + " "
                + random.equals(UUID.fromString(random.toString())) + " " + random.equals(UUID.randomUUID()));
        UUID named = UUID.nameUUIDFromBytes("Grüße".getBytes(StandardCharsets.UTF_8));
        System.out.println(named + " " + named.version() + " " + named.variant() + " " + named.hashCode());
        UUID one = new UUID(0x0123456789abcdefL, 0xfedcba9876543210L);
        System.out.println(one + " " + one.getMostSignificantBits() + " " + one.getLeastSignificantBits() + " "
                + one.compareTo(named) + " " + one.hashCode() + " " + one.compareTo(one));
        UUID timed = UUID.fromString("2c1d43b8-e6d7-11e5-a837-0800200c9a66");
        System.out.println(timed.timestamp() + " " + timed.clockSequence() + " " + timed.node() + " " + timed.version());
        for (String text : new String[] {"x", "1-2-3-4-5", "1-2-3-4-x", "1-2-3-4-5-6", "1-2--4-5",
                "00000000-0000-0000-0000-0000000000000", "0000000g-0000-0000-0000-000000000000", "",
                "ABCDEF01-2345-6789-abcd-ef0123456789"}) {
            Tried.print(() -> UUID.fromString(text));
        }
        Tried.print(one::timestamp);
        Tried.print(one::node);
        Tried.print(one::clockSequence);
    }
}
