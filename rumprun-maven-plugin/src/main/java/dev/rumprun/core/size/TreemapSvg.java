// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import dev.rumprun.core.size.ImageSize.Total;
import dev.rumprun.core.size.Treemap.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Draws an image as a treemap: areas in their colours, in them components, and in these their parts. Colours are those
 * of the page's classes, so that they follow its light or dark scheme.
 */
final class TreemapSvg {

    /** Boxes that nobody would see are drawn as one. */
    private static final double MIN_AREA = 40;
    private static final double HEADER = 18;
    private static final double HEADER_FROM = 40;
    private static final double MARGIN = 4;
    private static final double LINE = 13;
    /** Of the fonts that browsers take for sans-serif, in parts of their size. */
    private static final double CHARACTER = 0.58;
    private static final double BOLD_CHARACTER = 0.66;
    private static final int LARGE = 12;
    private static final int SMALL = 11;
    private static final int FEW_CHARACTERS = 4;

    private final ImageSize image;
    private final StringBuilder svg = new StringBuilder();

    private TreemapSvg(ImageSize image) {
        this.image = image;
    }

    /** The drawing, of this many pixels. */
    static String of(ImageSize image, String cssClass, int width, int height) {
        TreemapSvg drawing = new TreemapSvg(image);
        drawing.draw(cssClass, width, height);
        return drawing.svg.toString();
    }

    private void draw(String cssClass, int width, int height) {
        svg.append(String.format(Locale.ROOT, "<svg class=\"treemap %s\" viewBox=\"0 0 %d %d\" role=\"img\" "
                        + "aria-label=\"Treemap of %s by area, component and part\">",
                cssClass, width, height, Html.text(image.image().getFileName().toString())));
        Map<Area, List<Total>> areas = image.components().stream()
                .filter(total -> total.bytes() > 0)
                .collect(Collectors.groupingBy(total -> Area.of(total.name()), TreeMap::new, Collectors.toList()));
        List<Map.Entry<Area, List<Total>>> sorted = areas.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Area, List<Total>>>comparingLong(area -> sum(area.getValue())).reversed()
                        .thenComparing(Map.Entry::getKey))
                .toList();
        List<Box> boxes = Treemap.layout(
                new Box(0, 0, width, height), sorted.stream().map(area -> sum(area.getValue())).toList());
        for (int i = 0; i < sorted.size(); i++) {
            drawArea(sorted.get(i).getKey(), sorted.get(i).getValue(), boxes.get(i).inset(1));
        }
        svg.append("</svg>\n");
    }

    private void drawArea(Area area, List<Total> components, Box box) {
        List<Box> boxes = Treemap.layout(box, components.stream().map(Total::bytes).toList());
        for (int i = 0; i < components.size(); i++) {
            drawComponent(area, components.get(i), boxes.get(i).inset(0.75));
        }
    }

    private void drawComponent(Area area, Total component, Box box) {
        if (box.width() <= 0 || box.height() <= 0) {
            return;
        }
        svg.append("<g class=\"").append(area.key()).append("\">");
        rectangle("component", box, component.name() + ": " + figures(component));
        List<Total> parts = image.parts(component.name()).stream().filter(part -> part.bytes() > 0).toList();
        boolean hasHeader = box.height() >= HEADER_FROM && box.width() >= HEADER_FROM;
        if (parts.size() > 1 && hasHeader) {
            label("name", component.name(), Html.size(component.bytes()), box, LARGE);
            drawParts(component, parts, box.below(HEADER).inset(1));
        } else {
            lines(component.name(), Html.size(component.bytes()), box, LARGE, BOLD_CHARACTER);
        }
        svg.append("</g>\n");
    }

    private void drawParts(Total component, List<Total> all, Box box) {
        double perByte = box.area() / component.bytes();
        List<Total> parts = new ArrayList<>(all.stream().filter(part -> part.bytes() * perByte >= MIN_AREA).toList());
        List<Total> small = all.subList(parts.size(), all.size());
        if (!small.isEmpty()) {
            parts.add(new Total(small.size() == 1 ? small.get(0).name() : small.size() + " smaller", sum(small), 0));
            parts.sort(Total.ORDER);
        }
        List<Box> boxes = Treemap.layout(box, parts.stream().map(Total::bytes).toList());
        for (int i = 0; i < parts.size(); i++) {
            Total part = parts.get(i);
            Box inner = boxes.get(i).inset(0.5);
            rectangle("part", inner, component.name() + ", " + part.name() + ": " + figures(part));
            lines(part.name(), Html.size(part.bytes()), inner, SMALL, CHARACTER);
        }
    }

    private void rectangle(String cssClass, Box box, String title) {
        svg.append(String.format(Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"><title>%s</title></rect>",
                cssClass, box.x(), box.y(), box.width(), box.height(), Html.text(title)));
    }

    /** A name and a figure in one line. */
    private void label(String cssClass, String name, String figure, Box box, int size) {
        int room = (int) ((box.width() - 2 * MARGIN) / (size * BOLD_CHARACTER));
        String text = name.length() + 1 + figure.length() <= room
                ? Html.text(name) + " <tspan class=\"figure\">" + Html.text(figure) + "</tspan>"
                : Html.text(cut(name, room));
        text(cssClass, text, box.x() + MARGIN, box.y() + LINE, size);
    }

    /** A name with a figure below it, as far as there is room. */
    private void lines(String name, String figure, Box box, int size, double character) {
        int room = (int) ((box.width() - 2 * MARGIN) / (size * character));
        if (box.height() < LINE + MARGIN || room < Math.min(FEW_CHARACTERS, name.length())) {
            return;
        }
        text("name", Html.text(cut(name, room)), box.x() + MARGIN, box.y() + LINE, size);
        if (box.height() >= 2 * LINE + MARGIN && figure.length() <= room) {
            text("figure", Html.text(figure), box.x() + MARGIN, box.y() + 2 * LINE, size);
        }
    }

    private void text(String cssClass, String text, double x, double y, int size) {
        svg.append(String.format(Locale.ROOT, "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" font-size=\"%d\">",
                cssClass, x, y, size)).append(text).append("</text>");
    }

    private String figures(Total total) {
        return Html.bytes(total.bytes()) + " bytes, " + Html.percent(total.bytes(), image.loadedBytes());
    }

    private static String cut(String text, int room) {
        return text.length() <= room ? text : text.substring(0, Math.max(0, room - 1)) + "…";
    }

    private static long sum(List<Total> totals) {
        return totals.stream().mapToLong(Total::bytes).sum();
    }
}
