// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.trim;

import dev.rumprun.core.error.Problems;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the user wants left out of images.
 *
 * @param levelName {@code none}, {@code safe}, {@code auto}
 * @param keep names of components that stay in any case
 * @param drop names of components that are left out although the program might use them
 * @param guest what the guest is going to be told
 */
public record TrimSettings(String levelName, List<String> keep, List<String> drop, GuestNeeds guest) {

    /** What holds if nothing is said. */
    public static final TrimSettings DEFAULT =
            new TrimSettings(TrimLevel.SAFE.key(), List.of(), List.of(), GuestNeeds.NOTHING);

    public TrimSettings {
        keep = List.copyOf(keep);
        drop = List.copyOf(drop);
    }

    /** Notes what makes no sense, whatever the program. */
    public void check(Problems problems) {
        if (TrimLevel.of(levelName).isEmpty()) {
            problems.add("<trim>", "'" + levelName + "' is no level", "write none, safe or auto");
        } else if (level() == TrimLevel.NONE && !(keep.isEmpty() && drop.isEmpty())) {
            problems.add("<trim>", "nothing is left out, so there is nothing to keep or to drop",
                    "write safe or auto, or leave out <keep> and <drop>");
        }
        guest.missing(drop).forEach((component, need) -> problems.add("<drop>",
                "'" + component + "' is left out, and " + need, "leave it out of <drop>, or of <guest>"));
        checkNames("<keep>", keep, problems);
        checkNames("<drop>", drop, problems);
        Set<String> both = new TreeSet<>(keep);
        both.retainAll(drop);
        both.forEach(name -> problems.add("<drop>", "'" + name + "' is also in <keep>", "leave it out of one of them"));
    }

    private static void checkNames(String element, List<String> names, Problems problems) {
        names.stream().filter(name -> Component.of(name).isEmpty()).forEach(name -> problems.add(element,
                "'" + name + "' is no component", "write one of " + String.join(", ", Component.names())));
    }

    /** The level, once it was checked. */
    public TrimLevel level() {
        return TrimLevel.of(levelName).orElseThrow();
    }
}
