// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.program;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the toolchain writes into every program it links, for {@code rumprun-bake} to find.
 *
 * @param tuple the toolchain's target, such as {@code x86_64-rumprun-netbsd}
 * @param toolDirectory where the toolchain was installed
 * @param backingCompiler the compiler that bakes with it
 * @param flags its flags
 */
public record BakeRecipe(String tuple, String toolDirectory, String backingCompiler, String flags) {

    static final String SECTION = ".note.rumprun.bakerecipe";

    /** Reads the recipe in the assembly text that a toolchain links into programs. */
    public static Optional<BakeRecipe> fromAssembly(String text) {
        return from(text, "\"");
    }

    /** Reads the recipe in the note section of a program. */
    static Optional<BakeRecipe> fromNote(byte[] note) {
        return from(new String(note, StandardCharsets.UTF_8), "\0");
    }

    private static Optional<BakeRecipe> from(String text, String end) {
        Optional<String> tuple = field(text, "tuple", end);
        Optional<String> toolDirectory = field(text, "tooldir", end);
        Optional<String> backingCompiler = field(text, "backingcc", end);
        Optional<String> flags = field(text, "cflags", end);
        return Stream.of(tuple, toolDirectory, backingCompiler, flags).allMatch(Optional::isPresent)
                ? Optional.of(new BakeRecipe(tuple.get(), toolDirectory.get(), backingCompiler.get(), flags.get()))
                : Optional.empty();
    }

    /** A field may be repeated, by a link of what was linked before, but not with another value. */
    private static Optional<String> field(String text, String name, String end) {
        List<String> values = Pattern.compile("rumprun_" + name + ": ([^" + end + "]*)" + end).matcher(text).results()
                .map(result -> result.group(1).strip())
                .distinct()
                .toList();
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }
}
