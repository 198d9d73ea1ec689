// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.exec;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program to start. No shell is involved: every argument arrives as it is.
 *
 * @param purpose what the command is for, completing "while": {@code "compiling src/main/c/main.c"}
 * @param arguments the program and its arguments
 * @param directory the directory to run in
 * @param environment variables to set on top of the build's own environment, sorted by name
 */
public record Command(String purpose, List<String> arguments, Path directory, Map<String, String> environment) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    public Command {
        arguments = List.copyOf(arguments);
        environment = Collections.unmodifiableSortedMap(new TreeMap<>(environment));
    }

    /** The command as a line that can be pasted into a POSIX shell. */
    public String asShellText() {
        return "cd " + quoted(directory.toString()) + " && " + asShellWords();
    }

    /** The same, for a shell that is in the directory. */
    public String asShellWords() {
        Stream<String> variables = environment
                .entrySet().stream().map(e -> e.getKey() + "=" + quoted(e.getValue()));
        return Stream.concat(variables, arguments.stream().map(Command::quoted)).collect(Collectors.joining(" "));
    }

    /** A word as a POSIX shell reads it. */
    public static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
