// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.trim;

import dev.rumprun.core.symbols.Library;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an image would lack if it were linked without some libraries.
 *
 * @param missing symbols that nobody has any more
 * @param stubs options that give the link a function that fails, in the place of those that need not be there
 */
record Links(List<Reference> missing, List<String> stubs) {

    /** What is linked into every image. */
    private static final Set<String> BASE = Set.of("rump", "rumprun_base", "rumprun", "pthread", "c");
    /** The guest's start calls them if its configuration has a network; it ends with words if they fail. */
    private static final String OPTIONAL = "rump_pub_netconfig_";
    private static final String FAILS = "rumprun_enosys";

    /**
     * A symbol that somebody needs.
     *
     * @param symbol its name
     * @param user the library that needs it
     * @param library the one that is left out, and has it
     */
    record Reference(String symbol, String user, String library) {
    }

    static Links of(Collection<Library> libraries, Set<String> present, Set<String> absent) {
        Set<String> there = new HashSet<>();
        Map<String, String> lost = new HashMap<>();
        List<Library> linked = new ArrayList<>();
        for (Library library : libraries) {
            boolean isLinked = present.contains(library.name()) || BASE.contains(library.name());
            if (isLinked) {
                linked.add(library);
            }
            if (isLinked || absent.contains(library.name())) {
                library.definitions().filter(symbol -> !symbol.isLocal()).forEach(symbol -> {
                    if (isLinked) {
                        there.add(symbol.name());
                    } else {
                        lost.put(symbol.name(), library.name());
                    }
                });
            }
        }
        List<Reference> missing = new ArrayList<>();
        Set<String> stubs = new TreeSet<>();
        for (Library library : linked) {
            for (String symbol : library.needs()) {
                if (!there.contains(symbol) && lost.containsKey(symbol)) {
                    if (symbol.startsWith(OPTIONAL) && there.contains(FAILS)) {
                        stubs.add("-Wl,--defsym=" + symbol + "=" + FAILS);
                    } else {
                        missing.add(new Reference(symbol, library.name(), lost.get(symbol)));
                    }
                }
            }
        }
        return new Links(missing, List.copyOf(stubs));
    }
}
