// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.program;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the toolchain writes into every program it links, for {@code rumprun-bake} to find.
 *
 * @param tuple the toolchain's target, such as {@code x86_64-rumprun-netbsd}
 * @param toolDirectory where the toolchain was installed
 * @param backingCompiler the compiler that bakes with it
 * @param flags its flags
 * @param toolchain the SHA-256 of the {@code toolchain.json} of a toolchain that was unpacked; empty for others
 */
public record BakeRecipe(
        String tuple, String toolDirectory, String backingCompiler, String flags, Optional<String> toolchain) {

    /** The section that it is in. */
    public static final String SECTION = ".note.rumprun.bakerecipe";

    /** What the line begins with that says which unpacked toolchain it is. */
    public static final String TOOLCHAIN = "rumprun_toolchain: ";

    private static final String NAME = "rumpkernel.org\0";
    private static final int TYPE = 0x101;

    /** Reads the recipe in the assembly text that a toolchain links into programs. */
    public static Optional<BakeRecipe> fromAssembly(String text) {
        return from(text, "\"");
    }

    /** Reads the recipe in the note section of a program. */
    static Optional<BakeRecipe> fromNote(byte[] note) {
        return from(new String(note, StandardCharsets.UTF_8), "\0");
    }

    /** Whether another recipe is that of the same toolchain, be it in another place. */
    boolean isOfSameToolchain(BakeRecipe other) {
        return equals(other) || tuple.equals(other.tuple) && toolchain.isPresent() && toolchain.equals(other.toolchain);
    }

    /** The recipe as the contents of such a section. */
    public byte[] note() {
        String fields = Stream.concat(
                        Stream.of("rumprun_tuple: " + tuple, "rumprun_tooldir: " + toolDirectory,
                                "rumprun_backingcc: " + backingCompiler, "rumprun_cflags: " + flags),
                        toolchain.map(digest -> TOOLCHAIN + digest).stream())
                .map(field -> field + "\0").collect(Collectors.joining());
        byte[] name = NAME.getBytes(StandardCharsets.UTF_8);
        byte[] description = fields.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(3 * Integer.BYTES + padded(name.length) + padded(description.length))
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(name.length).putInt(description.length).putInt(TYPE)
                .put(Arrays.copyOf(name, padded(name.length)))
                .put(Arrays.copyOf(description, padded(description.length)))
                .array();
    }

    private static int padded(int length) {
        return (length + Integer.BYTES - 1) / Integer.BYTES * Integer.BYTES;
    }

    private static Optional<BakeRecipe> from(String text, String end) {
        Optional<String> tuple = field(text, "tuple", end);
        Optional<String> toolDirectory = field(text, "tooldir", end);
        Optional<String> backingCompiler = field(text, "backingcc", end);
        Optional<String> flags = field(text, "cflags", end);
        return Stream.of(tuple, toolDirectory, backingCompiler, flags).allMatch(Optional::isPresent)
                ? Optional.of(new BakeRecipe(tuple.get(), toolDirectory.get(), backingCompiler.get(), flags.get(),
                        field(text, "toolchain", end)))
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
