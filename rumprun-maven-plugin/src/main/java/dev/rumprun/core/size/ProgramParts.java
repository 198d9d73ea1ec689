// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import dev.rumprun.core.program.ElfSymbol;
import java.util.Optional;

/** What a program consists of: crates, if it is of Rust, packages, if of Java, and sources otherwise. */
final class ProgramParts {

    /** What the translation of a Java program is called. */
    private static final String JAVA = "java/program.c";

    private ProgramParts() {
    }

    /** The owner of a symbol of a program; that of any other component is left as it is. */
    static Owner refine(ElfSymbol symbol, Owner owner) {
        if (!owner.component().equals(Owner.PROGRAM)) {
            return owner;
        }
        return new Owner(Owner.PROGRAM, SymbolNames.crate(symbol.name())
                .or(() -> owner.part().equals(JAVA)
                        ? SymbolNames.javaPackage(symbol.name())
                        : Optional.empty())
                .orElse(owner.part()));
    }

    /** The owner of a symbol that nobody else has. */
    static Owner of(String source) {
        return new Owner(Owner.PROGRAM,
                SymbolNames.crateOfSource(source).orElse(source.isEmpty() ? Owner.OTHER : source));
    }
}
