// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Tells whether a file is a program that a given toolchain can bake. */
public final class RumprunProgram {

    /** ELF's machine numbers, by the first part of a tuple. */
    private static final Map<String, Integer> MACHINES =
            Map.of("x86_64", 62, "i486", 3, "i386", 3, "i586", 3, "i686", 3, "arm", 40, "aarch64", 183);

    private static final String NOT_LINKED = "it is no Rumprun program (it has no " + BakeRecipe.SECTION + ")";

    private RumprunProgram() {
    }

    /**
     * Finds out why a file cannot be baked.
     *
     * @param file the program
     * @param toolchain the recipe that the toolchain in use gives its own programs
     * @param relocatable whether that toolchain's programs are relocatable, as Rumprun's are
     * @return what is wrong with the file, completing "it …" or "its …"; empty if it can be baked
     */
    public static Optional<String> objection(Path file, BakeRecipe toolchain, boolean relocatable)
            throws IOException {
        try (ElfFile elf = ElfFile.open(file)) {
            return objection(elf, toolchain, relocatable);
        } catch (MalformedElfException e) {
            return Optional.of(e.getMessage());
        }
    }

    /**
     * Finds out why no toolchain can bake a file.
     *
     * @return what is wrong with the file, in the same way
     */
    public static Optional<String> objection(Path file) throws IOException {
        try (ElfFile elf = ElfFile.open(file)) {
            return elf.section(BakeRecipe.SECTION).isPresent() ? Optional.empty() : Optional.of(NOT_LINKED);
        } catch (MalformedElfException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static Optional<String> objection(ElfFile elf, BakeRecipe toolchain, boolean relocatable)
            throws IOException {
        String architecture = toolchain.tuple().replaceFirst("-.*", "");
        if (MACHINES.getOrDefault(architecture, elf.machine()) != elf.machine()) {
            return Optional.of("it is for another architecture (ELF machine " + elf.machine()
                    + ") than the toolchain's, " + architecture);
        }
        Optional<BakeRecipe> own = elf.section(BakeRecipe.SECTION).flatMap(BakeRecipe::fromNote);
        if (own.isEmpty()) {
            return Optional.of(NOT_LINKED + ": the last link was not done by " + toolchain.tuple() + "-gcc");
        }
        if (!own.get().tuple().equals(toolchain.tuple())) {
            return Optional.of("it was linked for " + own.get().tuple() + ", the toolchain is for "
                    + toolchain.tuple());
        }
        if (!own.get().isOfSameToolchain(toolchain)) {
            return Optional.of(ofAnother(own.get(), toolchain));
        }
        if (relocatable && !elf.isRelocatable()) {
            return Optional.of("it is baked already: it is an image, not a program");
        }
        if (relocatable && !elf.symbols().defined().contains("main")) {
            return Optional.of("its symbol main is gone, without which it would boot and do nothing: strip it by"
                    + " --strip-debug at most");
        }
        return Optional.empty();
    }

    private static String ofAnother(BakeRecipe own, BakeRecipe toolchain) {
        if (own.toolDirectory().equals(toolchain.toolDirectory())) {
            return "it was linked when the toolchain was set up in another way (" + own + ", now " + toolchain + ")";
        }
        return "it was linked by the toolchain " + own.toolDirectory() + ", and the one in use is "
                + toolchain.toolDirectory() + ": a program is bound to its toolchain, and these are not two copies of one"
                + " that was packed by rumprun:toolchain-package";
    }
}
