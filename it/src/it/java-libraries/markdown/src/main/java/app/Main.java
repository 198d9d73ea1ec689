// SPDX-License-Identifier: Apache-2.0
package app;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

public final class Main {

    public static void main(String[] args) {
        String markdown = """
                # Title *it*

                1. one
                2. two `code <x>`

                > quote **bold** [link](http://x.y "t") ![img](a.png)

                    indented

                ```java
                int x = 1 < 2;
                ```
                <div>raw</div>

                ---
                a\\*b &copy; https://x  
                hard""";
        System.out.println(HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)));
    }
}
