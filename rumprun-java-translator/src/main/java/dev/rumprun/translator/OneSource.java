// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes one file of the hundreds that TeaVM writes and of those in our runtime library, by putting the text of every
 * file in the place where it is included. A file of the runtime library goes before one of TeaVM's with the same name,
 * which it can have by {@code #include_next}; a header of the system that it also has is only for those who lack it.
 */
final class OneSource {

    private static final Pattern INCLUDE = Pattern.compile("#\\s*include(_next)?\\s*([\"<])([^\">]+)[\">].*");
    private static final Pattern OPENS = Pattern.compile("#\\s*if.*");
    private static final Pattern CLOSES = Pattern.compile("#\\s*endif.*");
    /** A pointer that has to last until an exception is caught; TeaVM says this of what it points to. */
    private static final Pattern VOLATILE = Pattern.compile("(\\s*)volatile (\\w+\\*) (teavm_spill_\\w+;)");
    /** Characters that C does not let strings name this way. */
    private static final Pattern CONTROL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u00([89][0-9a-f])");
    private static final int HEX = 16;
    private static final Pattern ONCE = Pattern.compile("#\\s*pragma\\s+once\\s*");

    /** Where the runtime library has headers for systems that lack them. */
    private static final String SYSTEM = "system/";

    private final Path root;
    private final RuntimeSources runtime;
    private final Writer target;
    /** Files that are in the text for good, under no condition. */
    private final Set<Path> included = new HashSet<>();
    /** Numbers of files that have been included under a condition. */
    private final Map<Path, Integer> guarded = new HashMap<>();
    private int conditions;

    private OneSource(Path root, RuntimeSources runtime, Writer target) {
        this.root = root;
        this.runtime = runtime;
        this.target = target;
    }

    /**
     * Writes the file.
     *
     * @param root where TeaVM has written its files
     * @param title the first line
     * @param first files of the runtime library that come before all others
     */
    static void write(Path root, RuntimeSources runtime, String title, String first, Path target) throws IOException {
        try (Writer writer = Files.newBufferedWriter(target)) {
            OneSource source = new OneSource(root, runtime, writer);
            source.put(title);
            source.include(root, '"', first);
            source.append(root.resolve("all.c"));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void append(Path file) throws IOException {
        append(Files.readString(file), file.getParent(), null);
    }

    /**
     * Appends a text.
     *
     * @param directory that its includes are relative to
     * @param next the file that {@code #include_next} in it stands for
     */
    private void append(String text, Path directory, Path next) throws IOException {
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String directive = line.stripLeading();
            if (directive.startsWith("#")) {
                obey(directive, directory, next);
            } else {
                put(line);
            }
        }
    }

    private void obey(String directive, Path directory, Path next) throws IOException {
        Matcher include = INCLUDE.matcher(directive);
        if (include.matches()) {
            if (include.group(1) != null) {
                append(next);
            } else {
                include(directory, include.group(2).charAt(0), include.group(3));
            }
        } else if (!ONCE.matcher(directive).matches()) {
            if (OPENS.matcher(directive).matches()) {
                conditions++;
            } else if (CLOSES.matcher(directive).matches()) {
                conditions--;
            }
            put(directive);
        }
    }

    private void include(Path directory, char bracket, String name) throws IOException {
        if (bracket == '<') {
            includeOfSystem(name);
            return;
        }
        Path beside = directory.resolve(name).normalize();
        Path file = Files.isRegularFile(beside) ? beside : root.resolve(name).normalize();
        Optional<String> ours = file.getParent().equals(root)
                ? runtime.find(file.getFileName().toString())
                : Optional.empty();
        if (ours.isPresent()) {
            once(file, ours.get(), root, file);
        } else {
            once(file, Files.readString(file), file.getParent(), null);
        }
    }

    private void includeOfSystem(String name) throws IOException {
        Optional<String> ours = runtime.find(SYSTEM + name);
        if (ours.isPresent()) {
            put("#if __has_include(<" + name + ">)");
        }
        put("#include <" + name + ">");
        if (ours.isPresent()) {
            put("#else");
            conditions++;
            once(Path.of(SYSTEM, name), ours.get(), root, null);
            conditions--;
            put("#endif");
        }
    }

    /** Appends a file unless it is there; what is there under a condition may be there for nobody. */
    private void once(Path file, String text, Path directory, Path next) throws IOException {
        if (included.contains(file)) {
            return;
        }
        boolean conditional = conditions > 0;
        boolean guard = conditional || guarded.containsKey(file);
        if (!conditional) {
            included.add(file);
        }
        if (guard) {
            String macro = "RUMPRUN_JAVA_FILE_" + guarded.computeIfAbsent(file, f -> guarded.size());
            put("#ifndef " + macro);
            put("#define " + macro);
        }
        append(text, directory, next);
        if (guard) {
            put("#endif");
        }
    }

    private void put(String line) throws IOException {
        String allowed = line.contains("\\u00")
                ? CONTROL.matcher(line).replaceAll(match -> Matcher.quoteReplacement(octal(match)))
                : line;
        target.write(allowed.contains("volatile")
                ? VOLATILE.matcher(allowed).replaceFirst("$1$2 volatile $3")
                : allowed);
        target.write('\n');
    }

    private static String octal(MatchResult control) {
        return control.group(1) + "\\" + Integer.toOctalString(Integer.parseInt(control.group(2), HEX));
    }
}
