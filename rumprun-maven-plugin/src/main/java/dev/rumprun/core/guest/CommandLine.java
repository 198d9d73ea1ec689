// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.guest;

import dev.rumprun.core.error.Problems;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Arguments, as the guest takes them. It has two forms: {@code cmdline} is split into words, where {@code '…'} keeps
 * blanks and a backslash takes the next character as it is, but an apostrophe cannot be written, as JSON has no escape
 * for it. {@code rc} is a list of strings that nothing is done to, not even JSON's own unescaping.
 */
final class CommandLine {

    private static final String PLAIN = "[^\\s'\"\\\\]+";

    private CommandLine() {
    }

    /** Whether the programs can be, and are to be, described by {@code cmdline}. */
    static boolean fits(List<GuestProgram> programs) {
        return programs.size() == 1 && programs.get(0).runMode() == RunMode.FOREGROUND
                && words(programs.get(0)).noneMatch(CommandLine::needsList);
    }

    /** The contents of the JSON string {@code cmdline}. */
    static String of(GuestProgram program) {
        return words(program).map(CommandLine::word).collect(Collectors.joining(" "));
    }

    static Stream<String> words(GuestProgram program) {
        return Stream.concat(Stream.of(program.name()), program.arguments().stream());
    }

    static void check(List<GuestProgram> programs, Problems problems) {
        boolean several = programs.size() > 1;
        for (GuestProgram program : programs) {
            boolean list = several || program.runMode() != RunMode.FOREGROUND
                    || words(program).anyMatch(CommandLine::needsList);
            words(program).forEach(word -> {
                if (word.chars().anyMatch(Character::isISOControl)) {
                    problems.add("<arguments>", "'" + visible(word) + "' has control characters",
                            "leave them out; the configuration is one line");
                } else if (list && (word.contains("\"") || word.contains("\\"))) {
                    problems.add("<arguments>", "the guest cannot be told '" + word + "'"
                            + (several ? " in an image of several programs" : " along with an apostrophe"),
                            "avoid quotation mark and backslash there");
                }
            });
        }
    }

    /** A text without anything that a terminal would act on. */
    static String visible(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    private static boolean needsList(String word) {
        return word.contains("'");
    }

    private static String word(String word) {
        if (word.matches(PLAIN)) {
            return word;
        }
        // A backslash before '"' and '\' serves JSON and the splitter alike.
        return "'" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "'";
    }
}
