// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.it;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something that a program has printed, and what a test expects of it. All of it is in the message if the test fails.
 *
 * @param name what it is, for the message
 * @param text without carriage returns
 */
public record Text(String name, String text) {

    public Text {
        text = text.replace("\r", "");
    }

    /** Expects these words. */
    public void shows(String... words) {
        Stream.of(words).filter(w -> !text.contains(w)).findFirst().ifPresent(w -> fail("does not show: " + w));
    }

    /** Expects these words one after another, with anything between them. */
    public void showsInOrder(String... words) {
        int from = 0;
        for (String w : words) {
            int at = text.indexOf(w, from);
            if (at < 0) {
                fail("does not show, at its place in the order: " + w);
            }
            from = at + w.length();
        }
    }

    /** Expects that none of these words is there. */
    public void lacks(String... words) {
        Stream.of(words).filter(text::contains).findFirst().ifPresent(w -> fail("should not show: " + w));
    }

    /** Expects these words so many times. */
    public void shows(int times, String words) {
        int found = (text.length() - text.replace(words, "").length()) / words.length();
        if (found != times) {
            fail("should show " + times + " times, not " + found + " times: " + words);
        }
    }

    /** Expects a line, or a part of one, that matches a regular expression. */
    public void matches(String regex) {
        if (!matcher(regex).find()) {
            fail("has no match of: " + regex);
        }
    }

    /** Expects matches of these regular expressions one after another, with anything between them. */
    void matchesInOrder(List<String> regexes) {
        if (!hasInOrder(regexes)) {
            fail("has no matches, in this order, of: " + String.join(" ... ", regexes));
        }
    }

    boolean hasInOrder(List<String> regexes) {
        int from = 0;
        for (String regex : regexes) {
            Matcher matcher = matcher(regex);
            if (!matcher.find(from)) {
                return false;
            }
            from = matcher.end();
        }
        return true;
    }

    /** Expects that nothing matches a regular expression. */
    void hasNoMatch(String regex) {
        if (matcher(regex).find()) {
            fail("should have no match of: " + regex);
        }
    }

    Matcher matcher(String regex) {
        return Pattern.compile(regex, Pattern.MULTILINE).matcher(text);
    }

    private void fail(String why) {
        throw new AssertionError(name + " " + why + System.lineSeparator()
                + "--- " + name + " ---" + System.lineSeparator()
                + text + System.lineSeparator()
                + "--- end of " + name + " ---");
    }
}
