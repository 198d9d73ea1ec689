// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import dev.rumprun.core.symbols.Definition;
import dev.rumprun.core.symbols.Library;
import dev.rumprun.core.symbols.Member;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tells who a symbol can be of. A name alone does not tell: programs and several libraries may have a function
 * {@code init}. Its size has to be the same, too, as a link changes none.
 */
final class Owners {

    private static final String OBJECT = ".o";
    private static final String MAIN = "main";
    /** What bake makes of the programs' {@code main}, to tell them apart. */
    private static final Pattern BAKED_MAIN = Pattern.compile("rumprun_main\\d");

    private final Map<String, SortedSet<Owner>> globals = new HashMap<>();
    private final Map<String, SortedSet<Owner>> locals = new HashMap<>();
    /** The same, whatever their sources: a cure may have made them known to all. */
    private final Map<String, SortedSet<Owner>> opened = new HashMap<>();

    /** Adds libraries, each of which is a component. */
    Owners addLibraries(Collection<Library> libraries) {
        for (Library library : libraries) {
            for (Member member : library.members()) {
                add(new Owner(component(library), member.name().replaceFirst("\\.p?o$", "")), member);
            }
        }
        return this;
    }

    /** {@code libc}, but {@code rumpnet}, as bake's configurations call it. */
    private static String component(Library library) {
        return library.file().startsWith("lib") && !library.name().startsWith("rump")
                ? "lib" + library.name()
                : library.name();
    }

    /** Adds an object. */
    Owners add(Owner owner, Member object) {
        for (Definition symbol : object.definitions()) {
            if (symbol.size() > 0) {
                String key = key(symbol.name(), symbol.size());
                if (symbol.isLocal()) {
                    add(locals, key(key, symbol.source()), owner);
                    add(opened, key, owner);
                } else {
                    add(globals, key, owner);
                }
            }
        }
        return this;
    }

    /** Who may have a symbol that all see. */
    SortedSet<Owner> ofGlobal(String name, long size) {
        SortedSet<Owner> found = get(globals, key(name, size));
        if (!found.isEmpty()) {
            return found;
        }
        return BAKED_MAIN.matcher(name).matches() ? get(globals, key(MAIN, size)) : get(opened, key(name, size));
    }

    /**
     * Who may have a symbol that others do not see.
     *
     * @param source that it is of; it may have been one that others saw, until a link made it local
     */
    SortedSet<Owner> ofLocal(String name, long size, String source) {
        String key = key(name, size);
        SortedSet<Owner> found = get(locals, key(key, source));
        if (found.isEmpty() && source.endsWith(OBJECT)) {
            // Where an object says nothing of its source, linkers put the object's name.
            found = get(locals, key(key, ""));
        }
        return found.isEmpty() ? get(globals, key) : found;
    }

    private static void add(Map<String, SortedSet<Owner>> owners, String key, Owner owner) {
        owners.computeIfAbsent(key, k -> new TreeSet<>()).add(owner);
    }

    private static SortedSet<Owner> get(Map<String, SortedSet<Owner>> owners, String key) {
        return owners.getOrDefault(key, new TreeSet<>());
    }

    private static String key(String name, Object more) {
        return name + "\0" + more;
    }
}
