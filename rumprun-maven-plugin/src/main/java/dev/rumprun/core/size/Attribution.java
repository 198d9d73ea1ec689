// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import dev.rumprun.core.program.ElfSymbol;
import dev.rumprun.core.program.ElfSymbol.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Finds out who the symbols of an image are of. Name and size tell nearly all of them. Where they leave a choice, there
 * is more to go by: local symbols of one source are all of one object, and the linker puts what is of one object, and
 * of one library, side by side.
 */
final class Attribution {

    /** A symbol with those who may have it. */
    private static final class Case {

        private final ElfSymbol symbol;
        private final String source;
        private SortedSet<Owner> candidates;

        private Case(ElfSymbol symbol, String source, SortedSet<Owner> candidates) {
            this.symbol = symbol;
            this.source = source;
            this.candidates = candidates;
        }

        private Optional<Owner> known() {
            return candidates.size() == 1 ? Optional.of(candidates.first()) : Optional.empty();
        }
    }

    /** Aliases: the larger first, and what all see before what only its source does. */
    private static final Comparator<ElfSymbol> ORDER = Comparator.<ElfSymbol>comparingLong(
                    symbol -> symbol.address() ^ Long.MIN_VALUE)
            .thenComparing(Comparator.comparingLong(ElfSymbol::size).reversed())
            .thenComparing(ElfSymbol::isLocal)
            .thenComparing(ElfSymbol::name);

    private final Owners owners;
    private final BiFunction<ElfSymbol, String, Owner> otherwise;

    /**
     * Makes an attribution.
     *
     * @param owners those that are known
     * @param otherwise who has a symbol, with its source, that none of those has
     */
    Attribution(Owners owners, BiFunction<ElfSymbol, String, Owner> otherwise) {
        this.owners = owners;
        this.otherwise = otherwise;
    }

    /**
     * All symbols that cover bytes, by address; of several at one address, the first is the one to show.
     *
     * @param symbols the whole table, in its order
     */
    List<OwnedSymbol> of(List<ElfSymbol> symbols) {
        List<Case> cases = cases(symbols);
        cases.sort(Comparator.comparing(c -> c.symbol, ORDER));
        List<OwnedSymbol> owned = new ArrayList<>();
        Optional<Owner> before = Optional.empty();
        for (int i = 0; i < cases.size(); i++) {
            Case one = cases.get(i);
            Owner owner = one.candidates.isEmpty()
                    ? otherwise.apply(one.symbol, one.source)
                    : choice(one.candidates, before, after(cases, i));
            before = Optional.of(owner);
            owned.add(new OwnedSymbol(one.symbol, owner));
        }
        return owned;
    }

    private List<Case> cases(List<ElfSymbol> symbols) {
        List<Case> cases = new ArrayList<>();
        List<Case> ofSource = new ArrayList<>();
        String source = "";
        for (ElfSymbol symbol : symbols) {
            if (symbol.kind() == Kind.SOURCE) {
                agree(ofSource);
                ofSource.clear();
                source = symbol.name();
            } else if (symbol.isDefined() && symbol.size() > 0
                    && (symbol.kind() == Kind.CODE || symbol.kind() == Kind.DATA)) {
                boolean local = symbol.isLocal();
                Case added = new Case(symbol, local ? source : "", local
                        ? owners.ofLocal(symbol.name(), symbol.size(), source)
                        : owners.ofGlobal(symbol.name(), symbol.size()));
                cases.add(added);
                if (local) {
                    ofSource.add(added);
                }
            }
        }
        agree(ofSource);
        return cases;
    }

    /** The symbols of a source are all of one object, if there is one that may have all of them. */
    private static void agree(List<Case> ofSource) {
        SortedSet<Owner> common = null;
        for (Case one : ofSource) {
            if (common == null) {
                common = new TreeSet<>(one.candidates);
            } else {
                common.retainAll(one.candidates);
            }
        }
        if (common != null && !common.isEmpty()) {
            for (Case one : ofSource) {
                one.candidates = common;
            }
        }
    }

    private static Optional<Owner> after(List<Case> cases, int index) {
        for (int i = index + 1; i < cases.size(); i++) {
            if (!cases.get(i).candidates.isEmpty()) {
                return cases.get(i).known();
            }
        }
        return Optional.empty();
    }

    private static Owner choice(SortedSet<Owner> candidates, Optional<Owner> before, Optional<Owner> after) {
        if (candidates.size() == 1) {
            return candidates.first();
        }
        for (Optional<Owner> neighbour : List.of(before, after)) {
            if (neighbour.isPresent() && candidates.contains(neighbour.get())) {
                return neighbour.get();
            }
        }
        for (Optional<Owner> neighbour : List.of(before, after)) {
            Optional<Owner> same = neighbour.flatMap(owner -> candidates.stream()
                    .filter(candidate -> candidate.component().equals(owner.component()))
                    .findFirst());
            if (same.isPresent()) {
                return same.get();
            }
        }
        return candidates.first();
    }
}
