// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.deploy;

import dev.rumprun.core.exec.Command;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Texts as the tools read them. A word may have {@link #variable variables} in it, whose values are put in when the tool
 * reads the word.
 */
final class Texts {

    /** Begins and ends the name of a variable. No other text has it in it, as it is not {@link #isPrintable}. */
    private static final String MARK = "\u0001";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@+=:,./-]+");
    private static final int LAST_OF_PLANE = 0xfffe;

    private Texts() {
    }

    /** Whether a text can be in every file: it has no control characters, and nothing that is no character. */
    static boolean isPrintable(String text) {
        return text.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE
                || (c & LAST_OF_PLANE) == LAST_OF_PLANE);
    }

    /** A text in a message: a name with a line break in it stays in its line. */
    static String shown(String text) {
        return "'" + text.codePoints()
                .map(c -> isPrintable(Character.toString(c)) ? c : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append) + "'";
    }

    /** Stands in a word for the value of a variable. */
    static String variable(String name) {
        return MARK + name + MARK;
    }

    /** A word of a shell's command. */
    static String shell(String word) {
        return filled(word, Command::quoted, name -> "\"$" + name + "\"");
    }

    /** A word of a command that systemd starts. */
    static String systemdWord(String word) {
        return quotedForSystemd(filled(word, text -> escaped(text).replace("$", "$$"), name -> "${" + name + "}"));
    }

    /** A word of any other value in a unit of systemd. */
    static String systemd(String word) {
        return quotedForSystemd(escaped(word));
    }

    /** A text in a unit of systemd that is not made of words. */
    static String systemdText(String text) {
        return text.replace("%", "%%");
    }

    /**
     * A command, with a line for each option, as a shell and systemd read it.
     *
     * @param quoting of each word
     */
    static String command(List<String> words, UnaryOperator<String> quoting) {
        StringBuilder text = new StringBuilder(quoting.apply(words.get(0)));
        words.stream().skip(1).forEach(word ->
                text.append(word.startsWith("-") ? " \\\n    " : " ").append(quoting.apply(word)));
        return text.toString();
    }

    private static String escaped(String text) {
        return systemdText(text.replace("\\", "\\\\").replace("\"", "\\\""));
    }

    private static String quotedForSystemd(String escaped) {
        return PLAIN.matcher(escaped).matches() ? escaped : '"' + escaped + '"';
    }

    private static String filled(String word, UnaryOperator<String> literal, UnaryOperator<String> variable) {
        String[] pieces = word.split(MARK, -1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.length; i++) {
            boolean isVariable = i % 2 == 1;
            if (isVariable) {
                text.append(variable.apply(pieces[i]));
            } else if (!pieces[i].isEmpty() || pieces.length == 1) {
                text.append(literal.apply(pieces[i]));
            }
        }
        return text.toString();
    }
}
