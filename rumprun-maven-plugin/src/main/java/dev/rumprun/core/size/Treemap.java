// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a rectangle into boxes whose areas are as given weights, and which are as near to squares as can be: the
 * squarified layout of Bruls, Huizing and van Wijk.
 */
final class Treemap {

    /**
     * A rectangle.
     *
     * @param x of its left side
     * @param y of its upper side, counted downwards
     */
    record Box(double x, double y, double width, double height) {

        double area() {
            return width * height;
        }

        private double shorterSide() {
            return Math.min(width, height);
        }

        /** What is left within, with this distance from each side. */
        Box inset(double distance) {
            return new Box(x + distance, y + distance,
                    Math.max(0, width - 2 * distance), Math.max(0, height - 2 * distance));
        }

        /** What is left below a strip of this height. */
        Box below(double strip) {
            return new Box(x, y + strip, width, Math.max(0, height - strip));
        }
    }

    private Treemap() {
    }

    /**
     * Divides a rectangle.
     *
     * @param weights the largest first; none is negative
     * @return a box for each weight, in their order; those of weight 0 have no area
     */
    static List<Box> layout(Box whole, List<Long> weights) {
        double sum = weights.stream().mapToDouble(Long::doubleValue).sum();
        double scale = sum > 0 ? whole.area() / sum : 0;
        List<Double> areas = weights.stream().map(weight -> weight * scale).toList();
        List<Box> boxes = new ArrayList<>();
        Box free = whole;
        int from = 0;
        while (from < areas.size()) {
            int to = from + 1;
            while (to < areas.size() && worst(areas.subList(from, to + 1), free.shorterSide())
                    <= worst(areas.subList(from, to), free.shorterSide())) {
                to++;
            }
            free = addRow(boxes, free, areas.subList(from, to), to == areas.size());
            from = to;
        }
        return boxes;
    }

    /** How far the worst box of a row along a side is from a square; 1 is one. */
    private static double worst(List<Double> row, double side) {
        double sum = sum(row);
        if (sum <= 0 || side <= 0) {
            return Double.MAX_VALUE;
        }
        double largest = row.get(0);
        double smallest = row.get(row.size() - 1);
        double square = side * side / (sum * sum);
        return Math.max(square * largest, smallest > 0 ? 1 / (square * smallest) : Double.MAX_VALUE);
    }

    /** Puts a row along the shorter side, and tells what is left. */
    private static Box addRow(List<Box> boxes, Box free, List<Double> row, boolean isLast) {
        double sum = sum(row);
        boolean upright = free.width() >= free.height();
        double length = upright ? free.height() : free.width();
        double available = upright ? free.width() : free.height();
        double thickness = isLast ? available : length > 0 ? Math.min(available, sum / length) : 0;
        double at = 0;
        for (double area : row) {
            double part = sum > 0 ? length * area / sum : 0;
            boxes.add(upright
                    ? new Box(free.x(), free.y() + at, thickness, part)
                    : new Box(free.x() + at, free.y(), part, thickness));
            at += part;
        }
        return upright
                ? new Box(free.x() + thickness, free.y(), free.width() - thickness, free.height())
                : new Box(free.x(), free.y() + thickness, free.width(), free.height() - thickness);
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }
}
