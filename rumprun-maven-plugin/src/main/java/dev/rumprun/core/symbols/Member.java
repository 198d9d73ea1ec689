// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.symbols;

import dev.rumprun.core.program.ElfFile;
import dev.rumprun.core.program.ElfSection;
import dev.rumprun.core.program.ElfSymbol;
import dev.rumprun.core.program.ElfSymbol.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An object file, by itself or in a library.
 *
 * @param name such as {@code if.o}
 * @param definitions what it has, in the order of its symbol table
 * @param undefined what others must have for it
 * @param texts what may be paths, or ends of some, in its data or code
 */
public record Member(
        String name, List<Definition> definitions, SortedSet<String> undefined, SortedSet<String> texts) {

    /** What the file that keeps symbols can hold; compilers make no others. */
    private static final Pattern NAME = Pattern.compile("[\\x21-\\x7e]+");

    /** In paths, and what Java calls the directory for temporary files. */
    private static final List<String> SIGNS =
            List.of("/dev/", "/etc/", "/tmp", "/kern", "/var/", "/run/", ".sock", "java.io.tmpdir");
    /** Characters are of one byte, of two in Java, of four in wide texts of C. */
    private static final List<Pattern> TEXTS = Stream.of(1, 2, 4).map(Member::text).toList();
    /** Compilers have short texts of characters of one byte as numbers in code, of four bytes or more. */
    private static final int SHORT = 4;
    private static final int MAX_TEXTS = 10_000;

    public Member {
        definitions = List.copyOf(definitions);
        undefined = new TreeSet<>(undefined);
        texts = new TreeSet<>(texts);
    }

    /** Reads the symbols of an object file, and what may be paths. */
    public static Member of(String name, ElfFile elf) throws IOException {
        List<Definition> definitions = new ArrayList<>();
        Collection<String> undefined = new TreeSet<>();
        // The linker, too, takes the name of a file that was stripped of its source's name.
        String source = isName(name) ? name : "";
        for (ElfSymbol symbol : elf.symbolTable()) {
            if (symbol.kind() == Kind.SOURCE) {
                source = isName(symbol.name()) ? symbol.name() : "";
            } else if (!isName(symbol.name())) {
                continue;
            } else if (!symbol.isDefined()) {
                undefined.add(symbol.name());
            } else {
                definitions.add(new Definition(
                        symbol.name(), symbol.size(), symbol.isLocal(), symbol.isLocal() ? source : ""));
            }
        }
        return new Member(name, definitions, new TreeSet<>(undefined), texts(elf));
    }

    private static SortedSet<String> texts(ElfFile elf) throws IOException {
        SortedSet<String> texts = new TreeSet<>();
        for (ElfSection section : elf.sections()) {
            if (section.isData()) {
                String bytes = bytes(elf, section);
                TEXTS.forEach(pattern -> find(pattern, bytes, texts));
            } else if (section.isCode()) {
                String bytes = bytes(elf, section);
                find(TEXTS.get(0), bytes, texts);
                SIGNS.stream().filter(sign -> bytes.contains(sign.substring(0, SHORT))).forEach(texts::add);
            }
        }
        return texts;
    }

    private static String bytes(ElfFile elf, ElfSection section) throws IOException {
        return new String(elf.contents(section), StandardCharsets.ISO_8859_1);
    }

    private static void find(Pattern pattern, String bytes, SortedSet<String> texts) {
        Matcher text = pattern.matcher(bytes);
        while (text.find()) {
            texts.add((texts.size() < MAX_TEXTS ? text.group() : text.group(1)).replace("\0", ""));
        }
    }

    /** Not all texts end where they should: those of Rust are one behind the other. */
    private static Pattern text(int width) {
        String filler = "\0".repeat(width - 1);
        String signs = SIGNS.stream()
                .map(sign -> sign.chars().mapToObj(c -> (char) c + filler).collect(Collectors.joining()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(" + signs + ")(?:[\\x21-\\x7e]" + filler + "){0,40}");
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
