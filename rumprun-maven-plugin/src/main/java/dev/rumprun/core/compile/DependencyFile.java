// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The list of files that a compilation read, as gcc writes it for make ({@code -MMD}). */
final class DependencyFile {

    private DependencyFile() {
    }

    /** The files named in it; none if there is no such file, as for assembly without preprocessor. */
    static List<String> read(Path file) throws IOException {
        return Files.isRegularFile(file) ? parse(Files.readString(file)) : List.of();
    }

    /** Understands make's rule {@code target: file file \⏎ file}, with blanks, {@code $} and {@code #} escaped. */
    static List<String> parse(String rule) {
        List<String> files = new ArrayList<>();
        StringBuilder file = new StringBuilder();
        for (int i = rule.indexOf(": ") + 1; i < rule.length(); i++) {
            char c = rule.charAt(i);
            char next = i + 1 < rule.length() ? rule.charAt(i + 1) : '\n';
            if (c == '\\' && (next == ' ' || next == '#' || next == '\t') || c == '$' && next == '$') {
                file.append(next);
                i++;
            } else if (c == '\\' && next == '\n' || Character.isWhitespace(c)) {
                take(file, files);
            } else {
                file.append(c);
            }
        }
        take(file, files);
        return files;
    }

    private static void take(StringBuilder file, List<String> files) {
        if (!file.isEmpty()) {
            files.add(file.toString());
            file.setLength(0);
        }
    }
}
