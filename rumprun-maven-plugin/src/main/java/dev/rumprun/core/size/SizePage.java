// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import dev.rumprun.core.size.ImageSize.Total;
import dev.rumprun.core.trim.Decision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Locale;

/**
 * The report as a page that needs nothing else: its styles are in it, and there are no scripts. The same images give
 * the same page.
 */
final class SizePage {

    private static final String STYLE = "size-page.css";
    private static final int PARTS = 40;
    private static final int SECTIONS = 12;
    private static final int SYMBOLS = 50;
    private static final int WIDE = 1160;
    private static final int WIDE_HEIGHT = 640;
    private static final int NARROW = 560;
    private static final int NARROW_HEIGHT = 760;

    private final StringBuilder page = new StringBuilder();
    private final Map<String, List<Decision>> trims;

    private SizePage(Map<String, List<Decision>> trims) {
        this.trims = trims;
    }

    /**
     * The page.
     *
     * @param trims what became of the components of the images, by their platforms
     */
    static String of(String title, List<ImageSize> images, Map<String, List<Decision>> trims) {
        SizePage made = new SizePage(trims);
        made.write(title, images);
        return made.page.toString();
    }

    private void write(String title, List<ImageSize> images) {
        add("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>Size of %s</title>\n"
                + "<style>\n%s</style>\n</head>\n<body>\n<main>\n<h1>Size of %s</h1>\n", Html.text(title), style(), Html.text(title));
        if (images.size() > 1) {
            add("<nav>");
            for (ImageSize image : images) {
                add("<a href=\"#%s\">%s <b>%s</b></a>", id(image), Html.text(image.platform()),
                        Html.size(image.fileBytes()));
            }
            add("</nav>\n");
        }
        images.forEach(this::write);
        add("<footer><p>A symbol is of the library that has one of the same name and size; where several have, its"
                + " neighbours decide. What no symbol tells of is <i>unnamed</i>: texts and other constants, tables for"
                + " exceptions, and the gaps that align the rest. Zeros are variables that take memory, and no bytes of"
                + " the file.</p><p>1 kB is 1000 bytes.</p></footer>\n</main>\n</body>\n</html>\n");
    }

    private void write(ImageSize image) {
        add("<section id=\"%s\">\n<h2>%s</h2>\n<dl class=\"figures\">", id(image),
                Html.text(image.image().getFileName().toString()));
        figure("File", image.fileBytes());
        figure("Loaded", image.loadedBytes());
        figure("Memory before it runs", image.memoryBytes());
        add("</dl>\n");
        legend(image);
        page.append("<figure>\n")
                .append(TreemapSvg.of(image, "wide", WIDE, WIDE_HEIGHT))
                .append(TreemapSvg.of(image, "narrow", NARROW, NARROW_HEIGHT))
                .append("</figure>\n");
        components(image);
        add("<h3>Sections</h3>\n");
        rows(image.sections(), image, "Section", SECTIONS);
        symbols(image);
        trim(trims.getOrDefault(image.platform(), List.of()));
        add("</section>\n");
    }

    private void figure(String name, long bytes) {
        add("<div><dt>%s</dt><dd>%s <small>%s</small></dd></div>", name, Html.size(bytes), Html.bytes(bytes));
    }

    private void legend(ImageSize image) {
        List<Total> areas = Arrays.stream(Area.values())
                .map(area -> new Total(area.name(), image.components().stream()
                        .filter(total -> Area.of(total.name()) == area)
                        .mapToLong(Total::bytes)
                        .sum(), 0))
                .filter(total -> total.bytes() > 0)
                .sorted(Total.ORDER)
                .toList();
        add("<div class=\"bar\">");
        for (Total area : areas) {
            add("<span class=\"%s\" style=\"width:%s\" title=\"%s\"></span>", Area.valueOf(area.name()).key(),
                    width(area.bytes(), image.loadedBytes()), Area.valueOf(area.name()).title());
        }
        add("</div>\n<ul class=\"legend\">");
        for (Total area : areas) {
            add("<li><i class=\"%s\"></i>%s <b>%s</b> <small>%s</small></li>", Area.valueOf(area.name()).key(),
                    Area.valueOf(area.name()).title(), Html.size(area.bytes()),
                    Html.percent(area.bytes(), image.loadedBytes()));
        }
        add("</ul>\n");
    }

    private void components(ImageSize image) {
        List<Total> components = image.components();
        add("<h3>Components</h3>\n<div class=\"row head\"><span></span><span>Component</span>"
                + "<span class=\"share\"></span><span class=\"number\">Bytes</span><span class=\"number\">Share</span>"
                + "<span class=\"number zeros\">Zeros</span></div>\n");
        long largest = components.stream().mapToLong(Total::bytes).max().orElse(1);
        for (Total component : components) {
            String area = Area.of(component.name()).key();
            add("<details><summary class=\"row\"><i class=\"%s\"></i><span>%s</span><span class=\"share\">"
                            + "<span class=\"%s\" style=\"width:%s\"></span></span><span class=\"number\">%s</span>"
                            + "<span class=\"number\">%s</span><span class=\"number zeros\">%s</span></summary>\n",
                    area, Html.text(component.name()), area, width(component.bytes(), largest),
                    Html.bytes(component.bytes()), Html.percent(component.bytes(), image.loadedBytes()),
                    Html.bytes(component.zeroBytes()));
            rows(image.parts(component.name()), image, "Part", PARTS);
            add("</details>\n");
        }
    }

    private void trim(List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        add("<h3>Left out and kept</h3>\n<div class=\"table\"><table><thead><tr><th>Component</th><th>Bytes, about</th>"
                + "<th></th><th>Why</th></tr></thead><tbody>\n");
        for (Decision decision : decisions) {
            add("<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>\n", Html.text(decision.component()),
                    Html.bytes(decision.bytes()), decision.kept() ? "kept" : "left out",
                    Html.text(decision.reason() + (decision.kept() ? "" : "; without it, " + decision.without())));
        }
        add("</tbody></table></div>\n");
    }

    private void rows(List<Total> totals, ImageSize image, String heading, int count) {
        add("<div class=\"table\"><table><thead><tr><th>%s</th><th>Bytes</th><th>Share</th><th>Zeros</th></tr></thead>"
                + "<tbody>\n", heading);
        List<Total> shown = totals.size() > count + 1 ? totals.subList(0, count) : totals;
        for (Total total : shown) {
            row(total, image);
        }
        List<Total> rest = totals.subList(shown.size(), totals.size());
        if (!rest.isEmpty()) {
            row(new Total(rest.size() + " smaller", rest.stream().mapToLong(Total::bytes).sum(),
                    rest.stream().mapToLong(Total::zeroBytes).sum()), image);
        }
        add("</tbody></table></div>\n");
    }

    private void row(Total total, ImageSize image) {
        add("<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>\n", Html.text(total.name()),
                Html.bytes(total.bytes()), Html.percent(total.bytes(), image.loadedBytes()),
                Html.bytes(total.zeroBytes()));
    }

    private void symbols(ImageSize image) {
        add("<h3>Largest symbols</h3>\n<div class=\"table symbols\"><table><thead><tr><th>Symbol</th><th>Bytes</th>"
                + "<th>Component</th><th>Part</th><th>Section</th></tr></thead><tbody>\n");
        for (Piece piece : image.largest(SYMBOLS)) {
            add("<tr><td><code>%s</code></td><td>%s</td><td><i class=\"%s\"></i>%s</td><td>%s</td><td>%s</td></tr>\n",
                    Html.text(piece.symbol()), Html.bytes(piece.bytes()), Area.of(piece.owner().component()).key(),
                    Html.text(piece.owner().component()), Html.text(piece.owner().part()),
                    Html.text(piece.section()));
        }
        add("</tbody></table></div>\n");
    }

    private static String width(long part, long whole) {
        return String.format(Locale.ROOT, "%.2f%%", whole > 0 ? 100.0 * part / whole : 0);
    }

    private static String id(ImageSize image) {
        return "image-" + image.platform().replaceAll("[^A-Za-z0-9_]", "_");
    }

    private void add(String format, Object... values) {
        page.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
    }

    private static String style() {
        try (InputStream in = SizePage.class.getResourceAsStream(STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
