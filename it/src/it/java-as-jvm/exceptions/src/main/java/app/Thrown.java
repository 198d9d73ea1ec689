// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.Objects;
import java.util.Optional;

/** Where exceptions of the class library were thrown. */
final class Thrown {

    private Thrown() {
    }

    static void print() {
        place(() -> Objects.requireNonNull(null, "message"));
        place(() -> Objects.requireNonNull(null));
        place(() -> Optional.empty().orElseThrow());
        place(() -> "text".repeat(-1));
    }

    private static void place(Runnable code) {
        try {
            code.run();
        } catch (RuntimeException e) {
            StackTraceElement place = e.getStackTrace()[0];
            System.out.println(place.getClassName() + "." + place.getMethodName() + ": " + e);
            System.out.println(e.getStackTrace()[1].getClassName());
        }
    }
}
