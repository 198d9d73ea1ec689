// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts joined by collectors, some of them empty. */
final class Joined {

    private Joined() {
    }

    static void print() {
        for (String[] texts : new String[][] {{}, {""}, {"", ""}, {"", "a"}, {"a", "", "b", null}}) {
            System.out.println(Arrays.stream(texts).collect(Collectors.joining())
                    + Arrays.stream(texts).collect(Collectors.joining("|"))
                    + Stream.of(texts).collect(Collectors.joining(", ", "[", "]")));
        }
    }
}
