// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Groups of regular expressions, and what replaces them. */
final class Groups {

    private Groups() {
    }

    static void show() {
        for (String[] call : new String[][] {{"aXXXb", "(X)+", "<$1>"}, {"aXYXYXYb", "(XY)+", "<$1>"},
                {"ababab", "(a|b)+", "<$1>"}, {"xabababx", "(ab)*x", "<$1>"}, {"a1b2", "([a-z]\\d)+", "<$1>"},
                {"2020-10-11x", "(?<y>\\d+)-(\\d+)-((\\d)+)", "${y}/$2/$3/$4 \\$1 \\\\ $10"}, {"aab", "(a)|(b)", "[$1$2]"},
                {"xaaay", "(.)\\1+", "<$1>"}, {"abcabc", "((a)(b))+?(c)", "$1$2$3$4-"}}) {
            System.out.println(call[0].replaceAll(call[1], call[2]) + " " + call[0].replaceFirst(call[1], call[2]));
        }
        find("((\\w)+),?", "abc,de");
        find("(ab?)*(c)", "aabacabc");
        find("(a)*b", "b aab");
        for (String replacement : new String[] {"$", "$x", "\\", "$5", "${no}", "${", "${a", "${1}", "$1$0"}) {
            Tried.print(() -> "xay".replaceAll("(a)", replacement));
        }
        Matcher matcher = Pattern.compile("(a)|(b)").matcher("xayb");
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(text, "<$2>");
        }
        System.out.println(matcher.appendTail(text));
        System.out.println(Pattern.compile("b").matcher("abc").replaceAll(found -> found.group().toUpperCase() + "$0"));
    }

    private static void find(String expression, String text) {
        Matcher matcher = Pattern.compile(expression).matcher(text);
        while (matcher.find()) {
            System.out.print(matcher.group());
            for (int i = 1; i <= matcher.groupCount(); i++) {
                System.out.print(" " + matcher.group(i) + matcher.start(i) + "-" + matcher.end(i));
            }
            System.out.println();
        }
    }
}
