// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.doctor;

import dev.rumprun.core.host.Packages;
import java.util.Optional;

/**
 * Something that was looked at. Its texts are single lines of bounded length, whatever a tool has printed.
 *
 * @param name what it is
 * @param state whether it is there and works
 * @param found what it turned out to be, or what is wrong with it
 * @param neededFor who needs it
 * @param advice completes the words "Perhaps you should"; may be empty
 * @param packages that it comes from; empty if it comes from none
 */
record Check(String name, State state, String found, String neededFor, String advice, Optional<Packages> packages) {

    /** From the best to the worst. */
    enum State {
        /** There, and works. */
        OK("[ok]"),
        /** Missing or broken, and some can do without. */
        WARNING("[--]"),
        /** Missing or broken, and no build can do without. */
        ERROR("[!!]");

        private final String mark;

        State(String mark) {
            this.mark = mark;
        }

        String mark() {
            return mark;
        }
    }

    Check {
        found = PlainText.of(found);
        advice = PlainText.of(advice);
    }

    static Check ok(String name, String found, String neededFor) {
        return new Check(name, State.OK, found, neededFor, "", Optional.empty());
    }
}
