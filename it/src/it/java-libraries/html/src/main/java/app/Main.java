// SPDX-License-Identifier: Apache-2.0
package app;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import org.jsoup.select.Selector;

public final class Main {

    private static final String PAGE = """
            <!doctype html><html><head><title>Eine Seite &mdash; Test</title><meta charset=utf-8>
            <body class="a b"><h1 id=top>Grüße &amp; mehr</h1><p>First <b>bold<i>both</b> italic</i> text
            <p>Second<br>line <a href="/rel?x=1&y=2">link</a> <a href="http://example.org/abs">abs</a>
            <table><tr><td>1<td>2<tr><td colspan=2>3</table><script>if (a < b) { "</p>" }</script>
            <ul><li>one<li>two<li class=x>three</ul><!-- a comment --><div data-k="v"><p>in div</div></body>""";
    private static final String[] QUERIES = {"p", "body > p", "li:nth-child(2)", "a[href^=http]", "td[colspan]", "li.x",
        "p:contains(second)", "[data-k=v] p", "h1 + p", "*:matchesOwn(^t)", "li:not(.x)", "a ~ a", "ul li:last-child"};

    public static void main(String[] args) {
        Document page = Jsoup.parse(PAGE, "http://localhost/dir/");
        System.out.println(page.outerHtml());
        System.out.println(page.title() + " " + page.body().classNames() + " " + page.getElementById("top").text());
        for (String query : QUERIES) {
            System.out.println(query + ": " + page.select(query).eachText());
        }
        for (Element link : page.select("a")) {
            System.out.println(link.attr("href") + " " + link.absUrl("href") + " " + link.cssSelector());
        }
        page.select("li").last().attr("title", "q\"<>&").after("<li>four</li>").text("<three> €");
        page.select("table").remove();
        System.out.println(page.select("ul").outerHtml());
        System.out.println(Jsoup.clean("<p onclick=x>a<script>b</script><a href='javascript:c'>d</a>", Safelist.basic()));
        System.out.println(Jsoup.parse("<r><A b='c'/><d>&eacute;</d></r>", "", org.jsoup.parser.Parser.xmlParser()));
        try {
            page.select("p[");
        } catch (Selector.SelectorParseException e) {
            System.out.println(e.getMessage());
        }
    }
}
