// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the configurations of rumprun-bake stand for. Their files are read as the tool does, but without the shell,
 * which takes it half a second. A file that needs more of the shell than the words of the tool makes all of them
 * unknown.
 */
final class BakeItems {

    private static final Pattern CONTINUED = Pattern.compile("\\\\\\r?\\n");
    private static final Pattern COMMENT = Pattern.compile("(^|\\s)#.*");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    private final Map<String, List<String>> items = new HashMap<>();
    private boolean known = true;
    private String current = "";

    /** Reads a file; files are read in the tool's order. */
    void read(String text) {
        CONTINUED.matcher(text).replaceAll(" ").lines()
                .map(line -> COMMENT.matcher(line).replaceAll("").strip())
                .filter(line -> !line.isEmpty())
                .forEach(this::line);
    }

    /** The items of a configuration, in the order of their link, each once. */
    Optional<List<String>> of(String config) {
        return known
                ? Optional.ofNullable(items.get(config)).map(all -> all.stream().distinct().toList())
                : Optional.empty();
    }

    private void line(String line) {
        List<String> words = Arrays.asList(line.split("\\s+"));
        List<String> arguments = words.subList(1, words.size());
        String word = words.get(0);
        if (word.equals("create")) {
            items.put(current, new ArrayList<>());
            return;
        }
        known &= arguments.stream().allMatch(argument -> PLAIN.matcher(argument).matches());
        switch (word) {
            case "version" -> { }
            case "conf" -> current = arguments.isEmpty() ? "" : arguments.get(0);
            case "fnoc" -> current = "";
            case "nuke" -> items.remove(current);
            case "add" -> add(arguments);
            case "assimilate" -> arguments.forEach(other -> add(items.get(other)));
            case "remove" -> items.getOrDefault(current, new ArrayList<>()).removeAll(arguments);
            default -> known = false;
        }
    }

    /** Adds items; null are those of a configuration that there is not. */
    private void add(List<String> added) {
        List<String> all = items.get(current);
        if (all == null || added == null) {
            known = false;
        } else {
            all.addAll(List.copyOf(added));
        }
    }
}
