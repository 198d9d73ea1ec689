// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizePageTest {

    private static final String HOSTILE = "</title><script>alert('&')</script>\u0001\"";

    private static final ImageSize IMAGE = new ImageSize(
            "kvm", Path.of("target", "hello<b>.bin"), 1_200, 1_000, 1_500, List.of(
                    new Piece(new Owner("rumpnet", HOSTILE), HOSTILE, HOSTILE, 600, true),
                    new Piece(new Owner("rumpnet", "if"), "if_attach", ".text", 150, true),
                    new Piece(new Owner(HOSTILE, "x"), "y", ".text", 200, true),
                    new Piece(new Owner(Owner.UNNAMED, ".text"), "", ".text", 50, true),
                    new Piece(new Owner("program", "main.c"), "buffer", ".bss", 500, false)));

    @TempDir
    private Path directory;

    @Test
    void namesAreTextsWhateverIsInThem() {
        String page = SizePage.of(HOSTILE, List.of(IMAGE), Map.of());

        assertThat(page).doesNotContain("<script", "<b>.bin", "alert('").contains(
                "<title>Size of &lt;/title&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;\ufffd&quot;</title>",
                "hello&lt;b&gt;.bin", "rumpnet");
    }

    @Test
    void thePageNeedsNothingElse() {
        assertThat(SizePage.of("hello", List.of(IMAGE), Map.of()))
                .doesNotContain("http:", "https:", "src=", "@import", "url(");
    }

    @Test
    void theDrawingIsWellFormedAndLeavesNothingOut() throws XMLStreamException {
        String svg = TreemapSvg.of(IMAGE, "wide", 800, 600);

        int rectangles = 0;
        int titles = 0;
        XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(svg));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                rectangles += xml.getLocalName().equals("rect") ? 1 : 0;
                titles += xml.getLocalName().equals("title") ? 1 : 0;
            }
        }
        // Three components, and the two parts of one of them.
        assertThat(rectangles).isEqualTo(5);
        assertThat(titles).isEqualTo(5);
        assertThat(svg).contains("rumpnet: 750 bytes, 75.0 %", "rumpnet, if: 150 bytes");
    }

    @Test
    void theSameImagesGiveTheSameBytes() throws IOException {
        ImageSize turned = new ImageSize(IMAGE.platform(), IMAGE.image(), IMAGE.fileBytes(), IMAGE.loadedBytes(),
                IMAGE.memoryBytes(), IMAGE.pieces().stream().sorted((one, other) -> -1).toList());
        assertThat(SizePage.of("hello", List.of(turned), Map.of())).isEqualTo(SizePage.of("hello", List.of(IMAGE), Map.of()));

        SizeJson.write(directory.resolve("one"), List.of(IMAGE));
        SizeJson.write(directory.resolve("other"), List.of(turned));
        assertThat(directory.resolve("one")).hasSameTextualContentAs(directory.resolve("other"));
        assertThat(Files.readString(directory.resolve("one"))).contains("\"loaded\" : 1000", "\"area\" : \"network\"")
                .doesNotContain("target");
    }

    @Test
    void severalImagesAreOnOnePage() {
        ImageSize xen = new ImageSize("xen", Path.of("hello-xen.bin"), 0, 0, 0, List.of());

        assertThat(SizePage.of("hello", List.of(IMAGE, xen), Map.of()))
                .contains("<a href=\"#image-kvm\">", "<section id=\"image-xen\">");
    }
}
