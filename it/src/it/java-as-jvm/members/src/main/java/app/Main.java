// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.ByteArrayOutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What TeaVM's class library has not, or not so. */
public final class Main {

    private record Point(int x, int y) {
    }

    public static void main(String[] args) {
        texts();
        Beans.print();
        Dates.print();
        streams();
        times();
        identifiers();
        classes();
        ByteBuffer buffer = ByteBuffer.allocateDirect(5).putShort((short) 258);
        System.out.println(buffer.position() + " " + buffer.get(0) + buffer.get(1) + buffer.get(4));
        charsets();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {'a', 'b'});
        System.out.println(bytes + " " + Charset.isSupported("UTF-8") + Charset.isSupported("none"));
        System.out.print(true);
        System.out.print(1.5f);
        System.out.println(new char[] {'x', 'y'});
        Collections.enumeration(List.of(1, 2)).asIterator().forEachRemaining(System.out::println);
    }

    private static void charsets() {
        for (String name : new String[] {"ascii", "latin1", "UTF8", "utf-16", "X-UTF-16LE", "none", "n o", ""}) {
            try {
                System.out.println(Charset.forName(name) + " " + new String("gr\u00fcn".getBytes(name), name));
            } catch (UnsupportedEncodingException | IllegalArgumentException e) {
                System.out.println(e);
            }
            try {
                System.out.println(new String(new byte[] {0, 'a'}, 0, 2, name));
            } catch (UnsupportedEncodingException e) {
                System.out.println(e);
            }
        }
    }

    private static void texts() {
        StringJoiner joiner = new StringJoiner(", ", "[", "]").setEmptyValue("none");
        System.out.println(joiner + " " + joiner.length());
        joiner.add("a").add(null).merge(new StringJoiner("-").add("b").add("c")).merge(joiner);
        System.out.println(joiner + " " + joiner.length());
        Matcher matcher = Pattern.compile("(\\d)(\\w?)").matcher("a1b 22 3");
        System.out.println(matcher.replaceAll(match -> "<" + match.group(1) + ">") + " "
                + matcher.replaceFirst(match -> match.group(2)) + " "
                + matcher.results().map(MatchResult::start).toList());
        StringBuilder text = new StringBuilder("=");
        matcher.reset();
        while (matcher.find()) {
            matcher.appendReplacement(text, "$2$1");
        }
        System.out.println(matcher.appendTail(text));
        Pattern letters = Pattern.compile("[a-z]+");
        System.out.println(Stream.of("a1", "b", "2").filter(letters.asPredicate()).toList() + " "
                + Stream.of("a1", "b", "2").filter(letters.asMatchPredicate()).toList() + " "
                + letters.splitAsStream("1a2bc3").collect(Collectors.joining("|")));
        System.out.println(new StringBuilder("b").compareTo(new StringBuilder("a")) + " "
                + new StringBuffer("a").compareTo(new StringBuffer("c")) + " " + CharSequence.compare("a", "b") + " "
                + Character.toString(0x1F600) + " " + new StringBuffer().append((CharSequence) null));
    }

    private static void streams() {
        System.out.println(Stream.of(1, 2, 3).limit(Long.MAX_VALUE).count() + " "
                + Stream.of(1, 2, 3).skip(1L << 33).count() + " " + IntStream.range(0, 9).limit(1L << 32).sum() + " "
                + LongStream.range(0, 9).parallel().skip(1L << 32).sum() + " "
                + DoubleStream.of(1, 2).limit(Long.MAX_VALUE).sum() + " " + Stream.ofNullable(null).count() + " "
                + List.of(3, 4).parallelStream().mapToInt(n -> n).sum());
        try {
            Stream.of(1).limit(-1);
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
    }

    private static void times() {
        Duration duration = Duration.ofSeconds(-200_000, 123_456_789);
        System.out.println(duration.toSeconds() + " " + duration.toDaysPart() + " " + duration.toHoursPart() + " "
                + duration.toMinutesPart() + " " + duration.toSecondsPart() + " " + duration.toMillisPart() + " "
                + duration.dividedBy(Duration.ofMillis(-7)) + " " + duration.truncatedTo(ChronoUnit.SECONDS) + " "
                + duration.truncatedTo(ChronoUnit.HOURS));
        System.out.println(LocalDate.EPOCH + " " + LocalDate.ofInstant(Instant.ofEpochSecond(99_999_999), ZoneOffset.UTC)
                + " " + LocalDate.EPOCH.datesUntil(LocalDate.of(1970, 1, 4)).toList() + " "
                + LocalDate.EPOCH.toEpochSecond(LocalTime.NOON, ZoneOffset.UTC) + " "
                + LocalTime.ofInstant(Instant.EPOCH, ZoneOffset.ofHours(2)));
        System.out.println(Date.from(Instant.ofEpochMilli(5)).toInstant());
        Calendar calendar = Calendar.getInstance();
        calendar.setTimeInMillis(1234);
        System.out.println(calendar.toInstant());
    }

    private static void identifiers() {
        UUID id = UUID.fromString("0e37df36-f698-11e6-8dd4-cb9ced3df976");
        UUID made = new UUID(-2, 3);
        System.out.println(id.getMostSignificantBits() + " " + id.getLeastSignificantBits() + " " + id.version() + " "
                + id.variant() + " " + made + " " + made.compareTo(id) + " " + id.equals(new UUID(
                        id.getMostSignificantBits(), id.getLeastSignificantBits())));
    }

    private static void classes() {
        Object nameless = new Object() {
        };
        System.out.println(nameless.getClass().isAnonymousClass() + " " + String.class.isAnonymousClass() + " "
                + Point.class.isRecord() + " " + String.class.isRecord() + " " + String.class.getPackageName() + " "
                + int[].class.getPackageName() + " " + int[].class.componentType() + " " + Main.class.desiredAssertionStatus());
    }
}
