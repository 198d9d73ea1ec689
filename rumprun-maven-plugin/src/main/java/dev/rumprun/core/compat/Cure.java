// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A remedy for something that the guest gets wrong: objects and options for a link. The toolchain stays as it is.
 *
 * @param name by which users switch it off
 * @param defect what happens without it, completing "without it"
 * @param scope the link that it belongs to
 * @param evidence what a toolchain looks like that has the defect; all of it must be there
 * @param sources what to compile ({@code .c}, {@code .S}), and linker scripts ({@code .ld})
 * @param wraps functions whose callers are led to {@code __wrap_} and their name
 * @param innerWraps the same, but only callers in the toolchain's libraries matter: a program may have its own
 * @param usedBy the programs that an image needs it for mention one of these symbols; empty if all do
 * @param marks a program that was linked without it, and needs it, has sections whose names begin so
 * @param opened names that the kernel object keeps to itself, and that its sources use; wrapped are also the callers in
 *     there. Only a link of ours can have them, not that of rumprun-bake
 * @param options further options for the link
 */
public record Cure(
        String name,
        String defect,
        Scope scope,
        List<Evidence> evidence,
        List<String> sources,
        List<String> wraps,
        List<String> innerWraps,
        List<String> usedBy,
        List<String> marks,
        List<String> opened,
        Options options) {

    /** The name of the cure without which a guest crashes that is to find its IPv6 address by itself. */
    public static final String AUTO_ADDRESS = "auto-address";

    /** Which link a cure belongs to. */
    public enum Scope {
        /** The program's own, which alone sees its objects one by one. */
        PROGRAM,
        /** The program's own, if it is one of C++. */
        CXX_PROGRAM,
        /** The image's, which alone sees the calls inside of the toolchain's libraries; reaches prebuilt programs. */
        IMAGE
    }

    /** Options that depend on what the user wants. */
    @FunctionalInterface
    public interface Options {

        Options NONE = programs -> List.of();

        /**
         * The options for a link.
         *
         * @param programs the settings of each program in it
         */
        List<String> of(List<CompatSettings> programs);
    }

    public Cure {
        evidence = List.copyOf(evidence);
        sources = List.copyOf(sources);
        wraps = List.copyOf(wraps);
        innerWraps = List.copyOf(innerWraps);
        usedBy = List.copyOf(usedBy);
        marks = List.copyOf(marks);
        opened = List.copyOf(opened);
    }

    /** A record's own is made when it is first called, which every build would wait for. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** A cure that is made of nothing yet. */
    static Cure of(String name, String defect, Scope scope) {
        return new Cure(name, defect, scope, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), Options.NONE);
    }

    Cure seenBy(Evidence... seen) {
        return new Cure(name, defect, scope, Arrays.asList(seen), sources, wraps, innerWraps, usedBy, marks,
                opened, options);
    }

    Cure from(String... files) {
        return new Cure(name, defect, scope, evidence, Arrays.asList(files), wraps, innerWraps, usedBy, marks,
                opened, options);
    }

    Cure wrapping(String... functions) {
        return new Cure(name, defect, scope, evidence, sources, Arrays.asList(functions), innerWraps, usedBy, marks,
                opened, options);
    }

    Cure wrappingWithin(String... functions) {
        return new Cure(name, defect, scope, evidence, sources, wraps, Arrays.asList(functions), usedBy, marks,
                opened, options);
    }

    Cure forUsersOf(String... symbols) {
        return new Cure(name, defect, scope, evidence, sources, wraps, innerWraps, Arrays.asList(symbols), marks,
                opened, options);
    }

    Cure forSections(String... prefixes) {
        return new Cure(name, defect, scope, evidence, sources, wraps, innerWraps, usedBy, Arrays.asList(prefixes),
                opened, options);
    }

    Cure opening(String... names) {
        return new Cure(name, defect, scope, evidence, sources, wraps, innerWraps, usedBy, marks, Arrays.asList(names),
                options);
    }

    Cure with(Options more) {
        return new Cure(name, defect, scope, evidence, sources, wraps, innerWraps, usedBy, marks,
                opened, more);
    }

    /** Whether it is for one of these libraries. */
    boolean isOf(Set<String> libraries) {
        return evidence.stream().anyMatch(seen -> seen.present() && libraries.contains(seen.library()));
    }

    /** Whether it changes the kernel object, so that it needs a link of ours. */
    boolean opensKernel() {
        return !opened.isEmpty();
    }

    /** All functions whose callers are led elsewhere. */
    List<String> allWraps() {
        return Stream.concat(wraps.stream(), innerWraps.stream()).toList();
    }

    /** The sources that have to be compiled. */
    List<String> compiled() {
        return sources.stream().filter(source -> !source.equals(object(source))).toList();
    }

    /** The files that a link is given. */
    List<String> linked() {
        return sources.stream().map(Cure::object).toList();
    }

    /** The object that a source is compiled to; the name as it is for what is not compiled. */
    static String object(String source) {
        return source.replaceFirst("\\.[cS]$", ".o");
    }
}
