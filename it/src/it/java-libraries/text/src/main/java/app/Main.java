// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.text.CaseUtils;
import org.apache.commons.text.ExtendedMessageFormat;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.commons.text.StringSubstitutor;
import org.apache.commons.text.StringTokenizer;
import org.apache.commons.text.TextStringBuilder;
import org.apache.commons.text.WordUtils;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;
import org.apache.commons.text.similarity.CosineDistance;
import org.apache.commons.text.similarity.FuzzyScore;
import org.apache.commons.text.similarity.HammingDistance;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.commons.text.similarity.LongestCommonSubsequence;
import org.apache.commons.text.translate.UnicodeEscaper;

public final class Main {

    public static void main(String[] args) {
        String html = "<a href=\"x?a=1&b=2\">Grüße & 'mehr' €😀</a>\t\n";
        System.out.println(StringEscapeUtils.escapeHtml4(html));
        System.out.println(StringEscapeUtils.unescapeHtml4("&lt;&eacute;&#233;&#x1F600;&notthere;&amp;&gt;"));
        System.out.println(StringEscapeUtils.escapeJava(html) + StringEscapeUtils.escapeXml11(html)
                + StringEscapeUtils.escapeJson(html) + StringEscapeUtils.escapeCsv("a,\"b\"")
                + StringEscapeUtils.unescapeJava("\\u00e9\\t\\101|") + StringEscapeUtils.escapeEcmaScript(html));
        System.out.println(UnicodeEscaper.above(127).translate(html));
        Map<String, String> values = new TreeMap<>(Map.of("animal", "fox", "target", "${adjective} dog", "adjective", "lazy"));
        System.out.println(new StringSubstitutor(values).replace(
                "The ${animal} jumps over the ${target}, ${missing:-default} $${animal} ${unknown}"));
        System.out.println(WordUtils.wrap("The quick brown fox jumps over the lazy dog", 12, "\n", true));
        System.out.println(WordUtils.capitalizeFully("heLLO wOrld") + WordUtils.initials("Ada B. Lovelace") + " "
                + CaseUtils.toCamelCase("to camel-case now", true, ' ', '-'));
        String[][] pairs = {{"kitten", "sitting"}, {"", "abc"}, {"MARTHA", "MARHTA"}, {"night", "nacht"}};
        for (String[] pair : pairs) {
            System.out.println(new LevenshteinDistance().apply(pair[0], pair[1]) + " "
                    + new JaroWinklerSimilarity().apply(pair[0], pair[1]) + " "
                    + new LongestCommonSubsequence().longestCommonSubsequence(pair[0], pair[1]) + " "
                    + new FuzzyScore(Locale.ENGLISH).fuzzyScore(pair[0], pair[1]));
            StringBuilder script = new StringBuilder();
            new StringsComparator(pair[0], pair[1]).getScript().visit(
                    new CommandVisitor<>() {
                        @Override
                        public void visitInsertCommand(Character object) {
                            script.append('+').append(object);
                        }

                        @Override
                        public void visitKeepCommand(Character object) {
                            script.append(object);
                        }

                        @Override
                        public void visitDeleteCommand(Character object) {
                            script.append('-').append(object);
                        }
                    });
            System.out.println(script);
        }
        System.out.println(new HammingDistance().apply("karolin", "kathrin") + " "
                + new CosineDistance().apply("the quick fox", "the slow fox"));
        System.out.println(new StringTokenizer("a, 'b, c' ,, d", ',', '\'').setIgnoreEmptyTokens(false).getTokenList());
        System.out.println(new TextStringBuilder("abc").appendSeparator(",").appendFixedWidthPadLeft(42, 6, '0')
                .appendWithSeparators(new String[] {"x", "y"}, ";").replaceAll("b", "BB").reverse().toString());
        System.out.println(new ExtendedMessageFormat("Hi {0}, it is {1}", Locale.US).format(new Object[] {"Joe", "late"}));
    }
}
