// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compat;

import dev.rumprun.core.exec.Command;
import dev.rumprun.core.program.ElfFile;
import dev.rumprun.core.program.ElfSymbol;
import dev.rumprun.core.toolchain.ToolEnvironment;
import dev.rumprun.core.toolchain.Toolchain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The guest's kernel, which is one object, with some of the names known to others that it keeps to itself.
 *
 * @param source the toolchain's
 * @param platform of the toolchain: {@code hw}
 */
record OpenedKernel(Path source, String platform) {

    /** What the toolchain calls the kernel. */
    static final String KERNEL = "rumprun.o";

    static OpenedKernel of(Path platformDirectory) {
        return new OpenedKernel(platformDirectory.resolve(KERNEL), Cures.platform(platformDirectory));
    }

    /** What it is called in the directory of the layer, where objects, and nothing else, end in {@code .o}: cures. */
    static String name(String platform) {
        return "kernel-" + platform;
    }

    /** What the toolchain's is called there. */
    String copy() {
        return "rumprun-" + platform;
    }

    /**
     * The command that makes it.
     *
     * @param cures those of the platform
     * @param directory where it is made
     * @return nothing if no cure is for it
     */
    Optional<Command> command(Toolchain toolchain, List<Cure> cures, Path directory) throws IOException {
        List<String> names = new ArrayList<>();
        List<String> wraps = new ArrayList<>();
        cures.stream().filter(Cure::opensKernel).forEach(cure -> {
            names.addAll(cure.opened());
            cure.wraps().stream().filter(cure.opened()::contains).forEach(wraps::add);
        });
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<String> arguments = new ArrayList<>(List.of(toolchain.tool("objcopy").toString()));
        new TreeSet<>(names).forEach(name -> arguments.add("--globalize-symbol=" + name));
        try (ElfFile elf = ElfFile.open(source)) {
            List<String> sections = elf.sectionNames();
            for (ElfSymbol symbol : elf.symbolTable()) {
                if (wraps.contains(symbol.name())) {
                    arguments.addAll(List.of("--add-symbol", "__real_" + symbol.name() + "="
                            + sections.get(symbol.section()) + ":" + symbol.address() + ",function,global"));
                }
            }
        }
        arguments.addAll(List.of(copy(), name(platform)));
        return Optional.of(new Command("opening the kernel of " + platform + " to the compat layer", arguments, directory,
                ToolEnvironment.BASE));
    }
}
