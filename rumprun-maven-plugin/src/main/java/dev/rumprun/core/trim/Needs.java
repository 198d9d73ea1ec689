// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.trim;

import dev.rumprun.core.symbols.Library;
import dev.rumprun.core.symbols.Member;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What programs ask of the kernel, as far as the symbols of programs and libc, and the texts in both, can tell. It is
 * more than what they do when they run, and never less, unless they make up texts of pieces.
 *
 * @param calls the system calls, and by which function
 * @param texts the texts that may be paths, and where they are
 * @param unknown what makes it impossible to tell
 */
record Needs(SortedMap<String, String> calls, SortedMap<String, String> texts, Optional<String> unknown) {

    private static final String KERNEL = "rump";
    private static final String LIBC = "c";
    private static final String CALLS = "rump_syscalls.o";
    /** Callers of the kernel that pass the system calls by. */
    private static final Pattern DIRECT = Pattern.compile("rump(ns|comp)?_.*|_*syscall");
    /**
     * Functions of libc, with all that are compiled with them, that would like a file or the system's log, and do their
     * work without: malloc its settings, strerror its translations, localtime its zones, setlocale other locales than
     * its own, and those that end a program the last words in the system's log.
     */
    private static final Set<String> CONTENT = Set.of("malloc", "_catopen_l", "__localtime_r50", "__sysconf",
            "__setlocale50", "__assert13", "__guard_setup");

    /** What a member of libc, or a program, brings with it, and who asked for it. */
    private record Step(String symbol, String trail) {
    }

    /**
     * Finds out.
     *
     * @param programs and what is linked with them
     * @param libraries of the toolchain
     */
    static Needs of(List<Member> programs, Collection<Library> libraries) {
        Set<String> kernelCalls = new HashSet<>();
        Map<String, Member> libc = new HashMap<>();
        for (Library library : libraries) {
            if (library.name().equals(KERNEL)) {
                library.members().stream().filter(member -> member.name().equals(CALLS))
                        .flatMap(member -> member.definitions().stream())
                        .filter(symbol -> !symbol.isLocal())
                        .forEach(symbol -> kernelCalls.add(symbol.name()));
            } else if (library.name().equals(LIBC)) {
                library.members().forEach(member -> member.definitions().stream()
                        .filter(symbol -> !symbol.isLocal())
                        .forEach(symbol -> libc.putIfAbsent(symbol.name(), member)));
            }
        }
        return of(programs, kernelCalls, libc);
    }

    private static Needs of(List<Member> programs, Set<String> kernelCalls, Map<String, Member> libc) {
        SortedMap<String, String> calls = new TreeMap<>();
        SortedMap<String, String> texts = new TreeMap<>();
        Map<String, String> seen = new LinkedHashMap<>();
        Deque<Step> todo = new ArrayDeque<>();
        Optional<String> unknown = Optional.empty();
        Set<String> defined = new HashSet<>();
        programs.forEach(program -> program.definitions().forEach(symbol -> defined.add(symbol.name())));
        for (Member program : programs) {
            program.texts().forEach(text -> texts.putIfAbsent(text, "the program"));
            program.undefined().stream().filter(symbol -> !defined.contains(symbol))
                    .forEach(symbol -> todo.add(new Step(symbol, "")));
        }
        Set<Member> taken = CONTENT.stream().map(libc::get).filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
        while (!todo.isEmpty()) {
            Step step = todo.remove();
            String symbol = step.symbol();
            if (seen.putIfAbsent(symbol, step.trail()) != null) {
                continue;
            }
            String trail = step.trail().isEmpty() ? symbol : step.trail();
            if (kernelCalls.contains(symbol)) {
                String call = SystemCalls.name(symbol);
                calls.putIfAbsent(call, trail);
                if (!SystemCalls.isKnown(call)) {
                    unknown = unknown.or(() -> Optional.of("nobody knows what the system call " + call + " needs"));
                }
            } else if (step.trail().isEmpty() && DIRECT.matcher(symbol).matches()) {
                unknown = unknown.or(() -> Optional.of("the program calls the kernel by " + symbol));
            } else if (libc.containsKey(symbol) && taken.add(libc.get(symbol))) {
                Member member = libc.get(symbol);
                member.texts().forEach(text -> texts.putIfAbsent(text, trail));
                member.undefined().forEach(next -> todo.add(new Step(next, trail)));
            }
        }
        return new Needs(calls, texts, unknown);
    }

    /** Who calls one of these system calls; nothing if nobody does. */
    Optional<String> caller(Set<String> names) {
        return calls.entrySet().stream().filter(call -> names.contains(call.getKey()))
                .findFirst().map(call -> "the program calls " + call.getValue());
    }

    /** As {@link #caller}, but libc's own functions do not count. */
    Optional<String> callerItself(Set<String> names) {
        return calls.entrySet().stream()
                .filter(call -> names.contains(call.getKey()))
                .filter(call -> SystemCalls.name(call.getValue()).equals(call.getKey()))
                .findFirst().map(call -> "the program calls " + call.getValue());
    }

    /** Who has a text with one of these beginnings in it. */
    Optional<String> mention(String... words) {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            for (String word : words) {
                if (text.getKey().contains(word)) {
                    return Optional.of(text.getValue() + " has the text " + text.getKey());
                }
            }
        }
        return Optional.empty();
    }
}
