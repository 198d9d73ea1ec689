// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.symbols;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Keeps the symbols of libraries: a line for each library, member, source, symbol and text, whose first letter tells what it
 * is. Names come last, as those of files may have blanks.
 */
final class SymbolFile {

    private SymbolFile() {
    }

    static void write(Path file, List<Library> libraries) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.ISO_8859_1)) {
            for (Library library : libraries) {
                out.write("L " + library.file() + "\n");
                for (Member member : library.members()) {
                    write(out, member);
                }
            }
        }
    }

    private static void write(BufferedWriter out, Member member) throws IOException {
        out.write("M " + member.name().replaceAll("\\R", " ") + "\n");
        String source = "";
        for (Definition symbol : member.definitions()) {
            if (!symbol.source().equals(source)) {
                source = symbol.source();
                out.write("S " + source + "\n");
            }
            out.write((symbol.isLocal() ? "l " : "g ") + symbol.size() + " " + symbol.name() + "\n");
        }
        for (String symbol : member.undefined()) {
            out.write("u " + symbol + "\n");
        }
        for (String text : member.texts()) {
            out.write("t " + text + "\n");
        }
    }

    static List<Library> read(Path file) throws IOException {
        List<Library> libraries = new ArrayList<>();
        // A name is in many members.
        Map<String, String> texts = new HashMap<>();
        String library = "";
        List<Member> members = new ArrayList<>();
        String member = "";
        List<Definition> definitions = new ArrayList<>();
        SortedSet<String> undefined = new TreeSet<>();
        SortedSet<String> paths = new TreeSet<>();
        String source = "";
        boolean open = false;
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                char kind = line.charAt(0);
                if ((kind == 'L' || kind == 'M') && open) {
                    members.add(new Member(member, definitions, undefined, paths));
                    definitions.clear();
                    undefined.clear();
                    paths.clear();
                    open = false;
                }
                String rest = line.substring(2);
                switch (kind) {
                    case 'L' -> {
                        if (!library.isEmpty()) {
                            libraries.add(new Library(library, members));
                            members.clear();
                        }
                        library = rest;
                    }
                    case 'M' -> {
                        member = rest;
                        source = "";
                        open = true;
                    }
                    case 'S' -> source = texts.computeIfAbsent(rest, text -> text);
                    case 't' -> paths.add(rest);
                    case 'u' -> undefined.add(texts.computeIfAbsent(rest, text -> text));
                    default -> {
                        int blank = rest.indexOf(' ');
                        definitions.add(new Definition(
                                texts.computeIfAbsent(rest.substring(blank + 1), text -> text),
                                Long.parseLong(rest.substring(0, blank)), kind == 'l', source));
                    }
                }
            }
        }
        if (open) {
            members.add(new Member(member, definitions, undefined, paths));
        }
        if (!library.isEmpty()) {
            libraries.add(new Library(library, members));
        }
        return libraries;
    }
}
