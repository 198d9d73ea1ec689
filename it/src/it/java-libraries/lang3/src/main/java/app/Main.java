// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.Arrays;
import org.apache.commons.lang3.ArrayUtils;
import org.apache.commons.lang3.BooleanUtils;
import org.apache.commons.lang3.CharUtils;
import org.apache.commons.lang3.Range;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Validate;
import org.apache.commons.lang3.builder.CompareToBuilder;
import org.apache.commons.lang3.builder.EqualsBuilder;
import org.apache.commons.lang3.builder.HashCodeBuilder;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringStyle;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.commons.lang3.math.Fraction;
import org.apache.commons.lang3.math.NumberUtils;
import org.apache.commons.lang3.mutable.MutableInt;
import org.apache.commons.lang3.time.DurationFormatUtils;
import org.apache.commons.lang3.tuple.ImmutableTriple;
import org.apache.commons.lang3.tuple.Pair;

public final class Main {

    private static final String[] TEXTS = {"", " ", "abc", "  The quick brown fox  ", "Grüße, Jürgen", "aXbXc", "12e3"};

    public static void main(String[] args) {
        for (String text : TEXTS) {
            strings(text);
        }
        System.out.println(StringUtils.getLevenshteinDistance("kitten", "sitting") + " "
                + StringUtils.getCommonPrefix("interview", "internet") + " " + StringUtils.difference("abc", "abd"));
        numbers();
        arrays();
        objects();
        try {
            Validate.isTrue(1 > 2, "not greater: %d", 5L);
        } catch (IllegalArgumentException e) {
            System.out.println(ExceptionUtils.getMessage(e) + " / " + ExceptionUtils.getRootCauseMessage(
                    new IllegalStateException("outer", new RuntimeException("inner", e))));
        }
        System.out.println(DurationFormatUtils.formatDuration(93_784_005L, "d 'd' HH:mm:ss.SSS") + " "
                + DurationFormatUtils.formatDurationWords(3_723_000L, true, true));
    }

    private static void strings(String text) {
        System.out.println("[" + StringUtils.capitalize(text) + "|" + StringUtils.swapCase(text) + "|"
                + StringUtils.reverse(text) + "|" + StringUtils.center(text, 9, '*') + "|"
                + StringUtils.leftPad(text, 6, "xy") + "|" + StringUtils.abbreviate(text, 8) + "|"
                + StringUtils.normalizeSpace(text) + "|" + StringUtils.substringBetween(text, "X") + "|"
                + StringUtils.remove(text, 'b') + "|" + StringUtils.repeat(text, "-", 2) + "]");
        System.out.println(StringUtils.isBlank(text) + " " + StringUtils.isAlphaSpace(text) + " "
                + StringUtils.isNumeric(text) + " " + StringUtils.countMatches(text, "X") + " "
                + StringUtils.indexOfAny(text, "xyzX") + " " + Arrays.toString(StringUtils.split(text, " X"))
                + " " + NumberUtils.isCreatable(text) + " "
                + StringUtils.wrap(text, '"') + " " + StringUtils.uncapitalize(text) + " "
                + Arrays.toString(StringUtils.splitByCharacterTypeCamelCase(text)));
    }

    private static void numbers() {
        for (String text : new String[] {"0x1F", "-12", "1.5f", "010", "abc", "1e400", "12345678901", ".5"}) {
            System.out.println(text + " " + NumberUtils.isCreatable(text) + " " + NumberUtils.toInt(text, -1) + " "
                    + NumberUtils.toDouble(text, -1) + " " + (NumberUtils.isCreatable(text)
                            ? NumberUtils.createNumber(text) : null));
        }
        System.out.println(NumberUtils.max(1, 7, 3) + " " + Fraction.getFraction("3 4/6").reduce().toProperString()
                + " " + Fraction.getFraction(0.3125).multiplyBy(Fraction.ONE_THIRD) + " "
                + BooleanUtils.toBooleanObject("yes") + " " + BooleanUtils.toStringOnOff(false) + " "
                + CharUtils.unicodeEscaped('ß'));
    }

    private static void arrays() {
        int[] numbers = {3, 1, 4, 1, 5, 9, 2, 6};
        System.out.println(ArrayUtils.toString(ArrayUtils.removeElements(numbers, 1, 9)) + " "
                + ArrayUtils.indexOf(numbers, 4) + " " + ArrayUtils.contains(numbers, 7));
        ArrayUtils.reverse(numbers);
        ArrayUtils.shift(numbers, 3);
        System.out.println(ArrayUtils.toString(numbers) + " " + ArrayUtils.toString(ArrayUtils.subarray(numbers, 2, 5))
                + " " + ArrayUtils.toString(ArrayUtils.addAll(new String[] {"a"}, "b", "c"))
                + " " + ArrayUtils.toString(ArrayUtils.toObject(numbers)) + " " + ArrayUtils.isSorted(numbers));
    }

    private static void objects() {
        MutableInt count = new MutableInt(5);
        count.add(7);
        Pair<String, Integer> pair = Pair.of("a", count.incrementAndGet());
        System.out.println(pair + " " + ImmutableTriple.of(1, 2, 3) + " " + pair.compareTo(Pair.of("a", 14)) + " "
                + Range.of(3, 8).contains(5) + " " + Range.of(3, 8).intersectionWith(Range.of(5, 12)));
        System.out.println(new ToStringBuilder(pair, ToStringStyle.SHORT_PREFIX_STYLE).append("left", pair.getLeft())
                .append("array", new int[] {1, 2}).append("flag", true).toString());
        System.out.println(new ToStringBuilder(pair, ToStringStyle.JSON_STYLE).append("left", pair.getLeft())
                .append("right", pair.getRight()).toString());
        System.out.println(new HashCodeBuilder(17, 37).append(1).append("x").append(new long[] {1, 2}).toHashCode()
                + " " + new EqualsBuilder().append(1, 1).append("a", "b").isEquals() + " "
                + new CompareToBuilder().append("a", "b").append(2, 1).toComparison());
    }
}
