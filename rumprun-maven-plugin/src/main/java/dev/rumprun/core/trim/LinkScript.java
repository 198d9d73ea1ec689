// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.trim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The linker script of a toolchain, fit for a link that leaves out what nothing refers to. */
public final class LinkScript {

    /** Nothing refers to them, and they run all the same: constructors, destructors, and the entry for loaders. */
    private static final Pattern ROOTS = Pattern.compile("(?<!KEEP\\()(\\*\\((?:SORT_BY_INIT_PRIORITY\\()?"
            + "\\.(?:init_array|fini_array|ctors|dtors|bootstrap)[^()]*\\)+)");
    private static final String CONSTRUCTORS = ".init_array";
    private static final Pattern DATA = Pattern.compile("(?m)^\\s*\\.data\\s*:");
    /** Those of the program. The kernel's are left out: no exception passes through it. */
    private static final String TABLES =
            "\t.eh_frame : { KEEP(*(EXCLUDE_FILE(*/rumprun.o *librump*.a:*) .eh_frame)) }\n";
    private static final String NO_TABLES = "\t/DISCARD/ : { *(.eh_frame) }\n";

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
        Matcher data = DATA.matcher(script);
        if (!script.contains(CONSTRUCTORS) || !data.find()) {
            return Optional.empty();
        }
        String tables = Matcher.quoteReplacement(unwinding ? TABLES : NO_TABLES);
        return Optional.of(ROOTS.matcher(data.replaceFirst(tables + "$0")).replaceAll("KEEP($1)"));
    }
}
