// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import java.util.Optional;

/**
 * What a guest's console has told of its programs.
 *
 * @param failure what went wrong, in the guest's words: it panicked, or did not like its configuration
 * @param status the exit status of the first program that did not end with 0; or 0, when one has ended
 * @param ended whether the guest does nothing any more
 */
record GuestState(Optional<String> failure, Optional<Integer> status, boolean ended) {

    static final GuestState RUNNING = new GuestState(Optional.empty(), Optional.empty(), false);

    /** Whether nothing more is to be expected of it. */
    boolean isOver() {
        return ended || failure.isPresent();
    }

    GuestState failed(String words) {
        return failure.isPresent() ? this : new GuestState(Optional.of(words), status, ended);
    }

    GuestState exited(int newStatus) {
        boolean known = status.filter(s -> s != 0).isPresent();
        return known ? this : new GuestState(failure, Optional.of(newStatus), ended);
    }

    GuestState halted() {
        return new GuestState(failure, status, true);
    }
}
