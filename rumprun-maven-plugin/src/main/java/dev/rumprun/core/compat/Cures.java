// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compat;

import static dev.rumprun.core.compat.Evidence.defines;

import dev.rumprun.core.compat.Cure.Options;
import dev.rumprun.core.compat.Cure.Scope;
import dev.rumprun.core.toolchain.Toolchain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The table of all cures. */
final class Cures {

    static final List<Cure> TABLE = List.of(
            new Cure("timed-waits", "timed waits on the monotonic clock end at once",
                    Scope.IMAGE,
                    List.of(defines("librumprun_base.a", "___lwp_park60")),
                    List.of("timed-waits.c"),
                    List.of("___lwp_park60"),
                    List.of(),
                    Options.NONE));

    private Cures() {
    }

    /** The names by which cures are switched off, in the table's order. */
    static List<String> names() {
        return TABLE.stream().map(Cure::name).distinct().toList();
    }

    /** The cures that a toolchain needs, for each of its platforms. */
    static Map<String, List<Cure>> neededBy(Toolchain toolchain) throws IOException {
        SymbolIndex index = new SymbolIndex();
        SortedMap<String, List<Cure>> needed = new TreeMap<>();
        for (Path platform : toolchain.platformDirectories()) {
            List<Cure> cures = new ArrayList<>();
            for (Cure cure : TABLE) {
                if (isNeeded(cure, platform, index)) {
                    cures.add(cure);
                }
            }
            needed.put(platform.getFileName().toString().replaceFirst("^rumprun-", ""), cures);
        }
        return needed;
    }

    private static boolean isNeeded(Cure cure, Path platform, SymbolIndex index) throws IOException {
        for (Evidence evidence : cure.evidence()) {
            if (!evidence.holds(platform, index)) {
                return false;
            }
            for (String wrapped : cure.wraps()) {
                if (evidence.ofSymbol("__wrap_" + wrapped).holds(platform, index)) {
                    return false; // The toolchain has been cured by others.
                }
            }
        }
        return true;
    }
}
