// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.regex;

import java.util.Arrays;
import java.util.function.Predicate;
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
}
