// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Greets, and computes a little. */
public final class Main {

    public static void main(String[] args) {
        System.out.println("Hello, " + (args.length > 0 ? args[0] : "unikernel") + "!");
        System.out.println("Squares: " + IntStream.rangeClosed(1, 10)
                .map(n -> n * n)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", ")));
    }
}
