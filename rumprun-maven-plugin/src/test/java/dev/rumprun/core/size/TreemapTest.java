// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rumprun.core.size.Treemap.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TreemapTest {

    private static final double EPSILON = 1e-6;

    private final Box whole = new Box(10, 20, 600, 400);

    @Test
    void laysOutTheExampleOfItsInventors() {
        List<Box> boxes = Treemap.layout(new Box(0, 0, 6, 4), List.of(6L, 6L, 4L, 3L, 2L, 2L, 1L));

        assertThat(boxes.get(0)).isEqualTo(new Box(0, 0, 3, 2));
        assertThat(boxes.get(1)).isEqualTo(new Box(0, 2, 3, 2));
        assertThat(boxes.get(2).area()).isEqualTo(4, within(EPSILON));
    }

    @RepeatedTest(20)
    void boxesHaveTheirAreasLieWithinAndDoNotOverlap(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Long> weights = new ArrayList<>(
                LongStream.generate(() -> 1 + (long) Math.exp(random.nextDouble() * 14)).limit(60).boxed().toList());
        weights.sort(Collections.reverseOrder());
        long sum = weights.stream().mapToLong(Long::longValue).sum();

        List<Box> boxes = Treemap.layout(whole, weights);

        assertThat(boxes).hasSameSizeAs(weights);
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            assertThat(box.area()).isEqualTo(whole.area() * weights.get(i) / sum, within(whole.area() * EPSILON));
            assertThat(box.x()).isGreaterThanOrEqualTo(whole.x() - EPSILON);
            assertThat(box.y()).isGreaterThanOrEqualTo(whole.y() - EPSILON);
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(whole.x() + whole.width() + EPSILON);
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(whole.y() + whole.height() + EPSILON);
            for (Box other : boxes.subList(i + 1, boxes.size())) {
                assertThat(overlap(box, other)).isLessThan(EPSILON);
            }
        }
    }

    @Test
    void standsWeightsOfZeroAndRoomOfNone() {
        assertThat(Treemap.layout(whole, List.of())).isEmpty();
        assertThat(Treemap.layout(whole, List.of(5L, 0L, 0L)).get(0).area())
                .isEqualTo(whole.area(), within(EPSILON));
        assertThat(Treemap.layout(whole, List.of(0L, 0L))).hasSize(2)
                .allSatisfy(box -> assertThat(box.area()).isFinite());
        assertThat(Treemap.layout(new Box(0, 0, 0, 0), List.of(2L, 1L))).hasSize(2)
                .allSatisfy(box -> assertThat(box.area()).isZero());
    }

    private static double overlap(Box one, Box other) {
        double width = Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x());
        double height = Math.min(one.y() + one.height(), other.y() + other.height()) - Math.max(one.y(), other.y());
        return width > 0 && height > 0 ? width * height : 0;
    }
}
