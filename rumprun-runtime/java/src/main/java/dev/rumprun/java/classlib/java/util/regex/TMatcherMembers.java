// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

public final class TMatcherMembers {

    private TMatcherMembers() {
    }

    public static Matcher appendReplacement(Matcher matcher, StringBuilder target, String replacement) {
        StringBuffer appended = new StringBuffer();
        matcher.appendReplacement(appended, Matcher.quoteReplacement(Replacement.expand(matcher, replacement)));
        target.append(appended);
        return matcher;
    }

    public static String replaceAll(Matcher matcher, String replacement) {
        return replaceAll(matcher, match -> replacement);
    }

    public static String replaceFirst(Matcher matcher, String replacement) {
        return replaceFirst(matcher, match -> replacement);
    }

    public static StringBuilder appendTail(Matcher matcher, StringBuilder target) {
        return target.append(matcher.appendTail(new StringBuffer()));
    }

    public static String replaceAll(Matcher matcher, Function<MatchResult, String> replacement) {
        matcher.reset();
        StringBuffer text = new StringBuffer();
        while (matcher.find()) {
            matcher.appendReplacement(
                    text, Matcher.quoteReplacement(Replacement.expand(matcher, replacement.apply(matcher))));
        }
        return matcher.appendTail(text).toString();
    }

    public static String replaceFirst(Matcher matcher, Function<MatchResult, String> replacement) {
        matcher.reset();
        StringBuffer text = new StringBuffer();
        if (matcher.find()) {
            matcher.appendReplacement(
                    text, Matcher.quoteReplacement(Replacement.expand(matcher, replacement.apply(matcher))));
        }
        return matcher.appendTail(text).toString();
    }

    public static Stream<MatchResult> results(Matcher matcher) {
        List<MatchResult> results = new ArrayList<>();
        while (matcher.find()) {
            results.add(matcher.toMatchResult());
        }
        return results.stream();
    }
}
