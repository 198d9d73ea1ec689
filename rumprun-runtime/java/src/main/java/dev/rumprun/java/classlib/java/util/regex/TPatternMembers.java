// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

public final class TPatternMembers {

    private TPatternMembers() {
    }

    public static Predicate<String> asPredicate(Pattern pattern) {
        return text -> pattern.matcher(text).find();
    }

    public static Predicate<String> asMatchPredicate(Pattern pattern) {
        return text -> pattern.matcher(text).matches();
    }

    public static Stream<String> splitAsStream(Pattern pattern, CharSequence text) {
        return Arrays.stream(pattern.split(text));
    }

    public static String[] split(Pattern pattern, CharSequence text) {
        return split(pattern, text, 0);
    }

    /** An empty match at the beginning splits nothing off. */
    public static String[] split(Pattern pattern, CharSequence text, int limit) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        int start = 0;
        while ((limit <= 0 || parts.size() < limit - 1) && matcher.find()) {
            if (matcher.end() > 0) {
                parts.add(text.subSequence(start, matcher.start()).toString());
                start = matcher.end();
            }
        }
        if (start == 0) {
            return new String[] {text.toString()};
        }
        parts.add(text.subSequence(start, text.length()).toString());
        int count = parts.size();
        while (limit == 0 && count > 0 && parts.get(count - 1).isEmpty()) {
            count--;
        }
        return parts.subList(0, count).toArray(new String[0]);
    }
}
