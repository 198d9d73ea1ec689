// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts taken apart. */
final class Parts {

    private Parts() {
    }

    static void show() {
        tokens(new StringTokenizer(" a b\tc\nd  "));
        tokens(new StringTokenizer("a,b;;c", ",;"));
        tokens(new StringTokenizer("a,b;;c", ",;", true));
        tokens(new StringTokenizer("", "x"));
        tokens(new StringTokenizer("none", ""));
        StringTokenizer changing = new StringTokenizer("key=a b;c", "=");
        System.out.println(changing.nextToken() + "|" + changing.nextToken(";") + "|" + changing.nextToken() + "|"
                + changing.hasMoreElements());
        Tried.print(() -> new StringTokenizer("").nextToken());
        Tried.print(() -> new StringTokenizer("a").nextToken(null));
        System.out.println(Collections.list(new StringTokenizer("x y")));

        for (String[] pair : new String[][] {{",", "a,b,,c,,"}, {",", ",a"}, {"", "abc"}, {"\\s*,\\s*", "a , b,c "}, {"x", ""},
                {"(?=b)", "abab"}, {"(?<=b)", "abab"}, {"[0-9]+", "1a2b3"}, {",", ",,,"}, {"b?", "abc"}}) {
            Pattern pattern = Pattern.compile(pair[0]);
            System.out.println(pair[0] + " " + quoted(pattern.split(pair[1])) + quoted(pattern.split(pair[1], -1))
                    + quoted(pattern.split(pair[1], 2)) + quoted(pair[1].split(pair[0], 3)) + pattern.splitAsStream(pair[1]).count());
        }
        Pattern word = Pattern.compile("b+", Pattern.CASE_INSENSITIVE);
        System.out.println(Stream.of("abc", "BB", "x", "b").filter(word.asPredicate()).collect(Collectors.toList()) + " "
                + Stream.of("abc", "BB", "x", "b").filter(word.asMatchPredicate()).collect(Collectors.toList()) + " "
                + word + " " + word.flags() + " " + word.pattern() + " " + Pattern.quote("a.b\\Ec") + " "
                + Pattern.matches("a.c", "abc"));
    }

    private static String quoted(String[] parts) {
        List<String> quoted = new ArrayList<>();
        Arrays.asList(parts).forEach(part -> quoted.add("<" + part + ">"));
        return quoted.toString();
    }

    private static void tokens(StringTokenizer tokens) {
        StringBuilder line = new StringBuilder().append(tokens.countTokens());
        while (tokens.hasMoreTokens()) {
            line.append('[').append(tokens.nextToken()).append(']').append(tokens.countTokens());
        }
        System.out.println(line.toString().replace("\n", "\\n"));
    }
}
