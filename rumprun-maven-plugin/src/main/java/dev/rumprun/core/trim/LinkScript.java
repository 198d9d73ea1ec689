// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.trim;

import java.util.Optional;
import java.util.regex.Pattern;

/** The linker script of a toolchain, fit for a link that leaves out what nothing refers to. */
public final class LinkScript {

    /** Nothing refers to them, and they run all the same: constructors, destructors, and the entry that loaders take. */
    private static final Pattern ROOTS = Pattern.compile(
            "(?<!KEEP\\()(\\*\\((?:SORT_BY_INIT_PRIORITY\\()?\\.(?:init_array|fini_array|ctors|dtors|bootstrap)[^()]*\\)+)");
    private static final String CONSTRUCTORS = ".init_array";

    private LinkScript() {
    }

    /**
     * The script.
     *
     * @param script the toolchain's
     * @param unwinding whether unwind tables stay
     * @return nothing if the toolchain's is of another kind than Rumprun's
     */
    public static Optional<String> of(String script, boolean unwinding) {
        int end = script.lastIndexOf('}');
        if (!script.contains(CONSTRUCTORS) || end < 0) {
            return Optional.empty();
        }
        String kept = ROOTS.matcher(script.substring(0, end)).replaceAll("KEEP($1)");
        return Optional.of(kept + (unwinding ? "" : "\t/DISCARD/ : { *(.eh_frame) }\n") + script.substring(end));
    }
}
