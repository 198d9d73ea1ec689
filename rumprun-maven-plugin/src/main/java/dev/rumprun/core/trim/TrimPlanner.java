// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.trim;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.program.ElfFile;
import dev.rumprun.core.symbols.Definition;
import dev.rumprun.core.symbols.Library;
import dev.rumprun.core.symbols.LibrarySymbols;
import dev.rumprun.core.symbols.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Decides what an image can do without. */
public final class TrimPlanner {

    private static final String LIBRARY = "-l";
    /** Whoever unwinds has one of these. */
    private static final Pattern UNWINDING =
            Pattern.compile("_Unwind_.*|__register_frame.*|dl_iterate_phdr|_*gxx_personality.*|rust_eh_personality");

    private final TrimRequest request;
    private final Supplier<LibrarySymbols> symbols;
    private final Map<String, String> kept = new LinkedHashMap<>();
    private final Map<String, String> dropped = new LinkedHashMap<>();

    private TrimPlanner(TrimRequest request, Supplier<LibrarySymbols> symbols) {
        this.request = request;
        this.symbols = symbols;
    }

    /**
     * Decides.
     *
     * @param symbols of the toolchain's libraries; asked only if components may be left out
     * @throws RumprunException if the user wants to drop what others need
     */
    public static TrimPlan plan(TrimRequest request, Supplier<LibrarySymbols> symbols) throws IOException {
        return new TrimPlanner(request, symbols).plan();
    }

    private TrimPlan plan() throws IOException {
        // In a dry run, the programs may not be there yet.
        if (!request.programs().stream().allMatch(Files::exists)) {
            return new TrimPlan(request.items(), List.of(), true, List.of(), Set.of());
        }
        List<Member> programs = programs();
        boolean unwinding = programs.stream().anyMatch(TrimPlanner::unwinds);
        if (request.settings().level() == TrimLevel.SAFE && request.settings().drop().isEmpty()) {
            return new TrimPlan(request.items(), List.of(), unwinding, List.of(), Set.of());
        }
        Collection<Library> libraries = symbols.get().libraries();
        decide(Needs.of(programs, libraries));
        List<String> stubs = settle(libraries);
        Set<String> absent = absent();
        List<String> items = request.items().stream().filter(item -> !absent.contains(name(item))).toList();
        return new TrimPlan(items, stubs, unwinding, decisions(libraries), absent);
    }

    private List<Member> programs() throws IOException {
        List<Member> members = new ArrayList<>();
        for (Path program : request.programs()) {
            try (ElfFile elf = ElfFile.open(program)) {
                members.add(Member.of(program.getFileName().toString(), elf));
            }
        }
        for (Path object : request.objects()) {
            members.addAll(Library.read(object).members());
        }
        return members;
    }

    private static boolean unwinds(Member member) {
        return member.undefined().stream().anyMatch(symbol -> UNWINDING.matcher(symbol).matches())
                || member.definitions().stream().anyMatch(symbol -> UNWINDING.matcher(symbol.name()).matches());
    }

    private void decide(Needs needs) {
        TrimSettings settings = request.settings();
        Rules.Facts facts = new Rules.Facts(needs, settings.guest(), request.rootFiles(), kept);
        for (Component component : Component.TABLE) {
            String name = component.name();
            if (request.items().stream().map(TrimPlanner::name).noneMatch(component.libraries()::contains)) {
                continue;
            }
            if (settings.keep().contains(name)) {
                kept.put(name, "<keep> names it");
            } else if (settings.drop().contains(name)) {
                dropped.put(name, "<drop> names it");
            } else if (settings.level() == TrimLevel.SAFE) {
                kept.put(name, "<trim> is safe");
            } else {
                Rules.reason(name, facts).ifPresentOrElse(reason -> kept.put(name, reason),
                        () -> dropped.put(name, "no program calls or names anything that needs it"));
            }
        }
    }

    /** Takes back what others need, until nothing is missing; returns what stands in for the rest. */
    private List<String> settle(Collection<Library> libraries) {
        while (true) {
            Set<String> absent = absent();
            Links links = Links.of(libraries, present(absent), absent);
            if (links.missing().isEmpty()) {
                return links.stubs();
            }
            takeBack(links.missing().get(0));
        }
    }

    private void takeBack(Links.Reference missing) {
        String component = Component.ofLibrary(missing.library()).orElseThrow().name();
        if (request.settings().drop().contains(component)) {
            throw RumprunException.setup(
                    "<drop>: '" + component + "' cannot be left out, as " + missing.user() + " needs "
                            + missing.symbol() + " of it.",
                    "leave it out of <drop>, or name what needs it there, too");
        }
        dropped.remove(component);
        kept.put(component, missing.user() + " needs it (" + missing.symbol() + ")");
    }

    /** The libraries that are left out; what the user adds stays. */
    private Set<String> absent() {
        Set<String> added = request.added().stream().map(TrimPlanner::name).collect(Collectors.toSet());
        return Component.libraries(dropped.keySet().stream())
                .filter(library -> !added.contains(library))
                .filter(library -> request.items().contains(LIBRARY + library))
                .collect(Collectors.toSet());
    }

    private Set<String> present(Set<String> absent) {
        return request.items().stream().map(TrimPlanner::name).filter(name -> !absent.contains(name))
                .collect(Collectors.toSet());
    }

    private List<Decision> decisions(Collection<Library> libraries) {
        Map<String, Long> sizes = new TreeMap<>();
        for (Library library : libraries) {
            sizes.put(library.name(), library.definitions().mapToLong(Definition::size).sum());
        }
        List<Decision> decisions = new ArrayList<>();
        for (Component component : Component.TABLE) {
            String name = component.name();
            if (kept.containsKey(name) || dropped.containsKey(name)) {
                long bytes = component.libraries().stream()
                        .filter(library -> request.items().contains(LIBRARY + library))
                        .mapToLong(library -> sizes.getOrDefault(library, 0L)).sum();
                decisions.add(new Decision(name, kept.containsKey(name),
                        kept.getOrDefault(name, dropped.get(name)), bytes));
            }
        }
        return decisions;
    }

    private static String name(String item) {
        return item.startsWith(LIBRARY) ? item.substring(LIBRARY.length()) : item;
    }
}
