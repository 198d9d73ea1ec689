// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.iso;

import java.nio.ByteOrder;
import java.util.IdentityHashMap;
import java.util.Map;

/** All directories once more, for readers in a hurry; the guest is none. */
record PathTable(Layout layout) {

    private static final int FIXED_LENGTH = 8;

    /** In bytes. */
    int size() {
        return layout.directories().stream().mapToInt(d -> FIXED_LENGTH + even(layout.name(d).length())).sum();
    }

    byte[] bytes(ByteOrder order) {
        IsoBuffer to = new IsoBuffer((int) Layout.blocks(size()) * Layout.BLOCK);
        Map<Node, Integer> numbers = new IdentityHashMap<>();
        for (Node directory : layout.directories()) {
            String name = layout.name(directory);
            numbers.put(directory, numbers.size() + 1);
            to.number8(name.length()).number8(0).number32(layout.block(directory), order)
                    .number16(numbers.get(layout.parent(directory)), order)
                    .text(name).text("\0".repeat(name.length() % 2));
        }
        return to.array();
    }

    private static int even(int length) {
        return length + length % 2;
    }
}
