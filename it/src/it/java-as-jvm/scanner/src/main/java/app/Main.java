// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Scanner;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

public final class Main {

    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        tokens();
        numbers();
        lines();
        patterns();
        sources();
        problems();
        readers();
    }

    private static void tokens() {
        Scanner scanner = new Scanner("  one two\tthree\n\nfour  ");
        while (scanner.hasNext()) {
            System.out.print("[" + scanner.next() + "]");
        }
        System.out.println(scanner.hasNext());
        scanner = new Scanner("a,b,,c , d").useDelimiter(",");
        System.out.println(scanner.delimiter() + " " + scanner.tokens().map(t -> "<" + t + ">").collect(Collectors.toList()));
        scanner = new Scanner("1 fish 2 fish red fish blue fish").useDelimiter("\\s*fish\\s*");
        System.out.println(scanner.nextInt() + " " + scanner.nextInt() + " " + scanner.next() + " " + scanner.next());
        scanner = new Scanner("true FALSE maybe");
        System.out.println(scanner.nextBoolean() + " " + scanner.nextBoolean() + " " + scanner.hasNextBoolean());
        System.out.println(scanner.hasNext("[a-z]+") + " " + scanner.hasNext("[a-x]+") + " " + scanner.next("m.*"));
    }

    private static void numbers() {
        Scanner scanner = new Scanner("12 -7 +5 1,234,567 9223372036854775807 3.25 -1e3 1,000.5 .5 5. NaN 7f 255 99 -128");
        System.out.println(scanner.nextInt() + " " + scanner.nextInt() + " " + scanner.nextInt() + " " + scanner.nextInt());
        System.out.println(scanner.hasNextInt() + " " + scanner.hasNextLong() + " " + scanner.nextLong());
        System.out.println(scanner.hasNextInt() + " " + scanner.hasNextDouble() + " " + scanner.nextDouble()
                + " " + scanner.nextDouble() + " " + scanner.nextBigDecimal() + " " + scanner.nextFloat()
                + " " + scanner.nextDouble() + " " + scanner.nextDouble());
        System.out.println(scanner.hasNextInt() + " " + scanner.nextInt(16));
        System.out.println(scanner.hasNextByte() + " " + scanner.hasNextShort() + " " + scanner.nextBigInteger());
        scanner.useRadix(16);
        System.out.println(scanner.radix() + " " + scanner.nextShort() + " " + scanner.nextByte(10));
        for (String text : new String[] {"1,23", "12,345", "0,123", "1,2345", "--1", "+", "1e", "1e+", "e5", "1.2.3", "0x10",
                "1_000", "1,234e2", "00012", ".", "-.5", "1,234,56.0"}) {
            Scanner one = new Scanner(text);
            System.out.println(text + " " + one.hasNextInt() + " " + one.hasNextDouble() + " " + one.hasNextBigDecimal());
        }
    }

    private static void lines() {
        Scanner scanner = new Scanner("first\r\nsecond\n\nfourth\rfifth\u2028last");
        while (scanner.hasNextLine()) {
            System.out.print("[" + scanner.nextLine() + "]");
        }
        System.out.println();
        scanner = new Scanner("5 apples\nand pears\n");
        System.out.println(scanner.nextInt() + "|" + scanner.nextLine() + "|" + scanner.nextLine() + "|" + scanner.hasNextLine());
        scanner = new Scanner("\n");
        System.out.println(scanner.hasNext() + " " + scanner.hasNextLine() + " [" + scanner.nextLine() + "] " + scanner.hasNextLine());
    }

    private static void patterns() {
        Scanner scanner = new Scanner("key=value; other = 5\nnext line");
        System.out.println(scanner.findInLine("(\\w+)=(\\w+)"));
        MatchResult match = scanner.match();
        System.out.println(match.groupCount() + " " + match.group(1) + " " + match.group(2));
        System.out.println(scanner.findInLine("line") + " " + scanner.findInLine(Pattern.compile("\\d")));
        System.out.println(scanner.findWithinHorizon("line", 5) + " " + scanner.findWithinHorizon("line", 0));
        System.out.println(new Scanner("aaab").skip("a*").next());
        System.out.println(new Scanner("a1b22c333").findAll("\\d+").map(MatchResult::group).collect(Collectors.toList()));
    }

    private static void sources() throws IOException {
        byte[] text = "grün 1\nblöd 2\n".getBytes(StandardCharsets.UTF_8);
        Scanner scanner = new Scanner(new ByteArrayInputStream(text), "UTF-8");
        System.out.println(scanner.next() + scanner.nextInt() + scanner.next() + scanner.nextInt() + scanner.hasNext());
        scanner = new Scanner(new Slow("7 8\nlast"));
        System.out.println(scanner.nextInt() + " " + scanner.nextInt() + " " + scanner.nextLine() + "|" + scanner.nextLine());
        scanner = new Scanner(new StringReader("word ".repeat(5000)));
        int count = 0;
        while (scanner.hasNext()) {
            count += scanner.next().length();
        }
        System.out.println(count);
        Path file = Files.createTempFile("scanned", ".txt");
        Files.writeString(file, "4 5 6");
        try (Scanner in = new Scanner(file); Scanner other = new Scanner(file.toFile())) {
            System.out.println(in.nextInt() + other.nextInt() + in.nextInt() + " " + in.ioException());
        }
        Files.delete(file);
        System.out.println(tried(x -> {
            try {
                return new Scanner(file);
            } catch (IOException e) {
                throw new IllegalStateException(e.getClass().getName());
            }
        }));
        System.out.println(new Scanner(new Failing()).hasNext());
        Scanner failed = new Scanner(new Failing());
        System.out.println(failed.hasNextLine() + " " + failed.ioException());
        System.setIn(new ByteArrayInputStream("typed 3\n".getBytes(StandardCharsets.UTF_8)));
        Scanner in = new Scanner(System.in);
        System.out.println(in.next() + in.nextInt());
    }

    private static void problems() {
        System.out.println(tried(s -> s.nextInt()));
        System.out.println(tried(s -> s.next("[0-9]+")));
        System.out.println(tried(s -> s.next() + s.next()));
        System.out.println(tried(s -> s.nextLine() + s.nextLine()));
        System.out.println(tried(s -> s.skip("x")));
        System.out.println(tried(s -> s.match()));
        System.out.println(tried(s -> s.useRadix(99)));
        System.out.println(tried(s -> s.findWithinHorizon("x", -1)));
        System.out.println(tried(s -> {
            s.close();
            return s.hasNext();
        }));
        Scanner scanner = new Scanner("99999999999 1.5");
        System.out.println(scanner.hasNextInt());
        try {
            scanner.nextInt();
        } catch (java.util.InputMismatchException e) {
            System.out.println(e.getMessage() + " " + scanner.next());
        }
        try {
            scanner.nextInt();
        } catch (java.util.InputMismatchException e) {
            System.out.println(e.getMessage() + " " + scanner.nextDouble());
        }
    }

    private static String tried(Function<Scanner, Object> use) {
        try {
            return String.valueOf(use.apply(new Scanner("word")));
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private static void readers() throws IOException {
        BufferedReader reader = new BufferedReader(new StringReader("a\r\nbc\rd\n\nlast"), 3);
        System.out.println(reader.lines().map(String::length).collect(Collectors.toList()) + " " + reader.readLine());
        reader = new BufferedReader(new StringReader("one\r\ntwo\r\nthree"));
        reader.mark(100);
        System.out.println(reader.readLine() + (char) reader.read() + reader.markSupported() + reader.ready());
        reader.reset();
        char[] some = new char[7];
        System.out.println(reader.read(some, 1, 6) + " " + reader.skip(2) + " " + reader.readLine() + " " + reader.readLine());
        System.out.println(reader.readLine() + " " + reader.read() + " " + reader.read(some));
        reader.close();
        reader.close();
        try {
            reader.readLine();
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        InputStreamReader in = new InputStreamReader(new ByteArrayInputStream("é😀x".getBytes(StandardCharsets.UTF_8)));
        System.out.println(in.read() + " " + in.read() + " " + in.read() + " " + in.read() + " " + in.read());
        in = new InputStreamReader(new ByteArrayInputStream(new byte[] {'a', (byte) 0xff, 'b', (byte) 0xc3}), "UTF-8");
        char[] read = new char[10];
        int count = in.read(read);
        System.out.println(count + " " + (int) read[1] + " " + read[2] + " " + (int) read[3] + " " + in.getEncoding());
    }

    /** Gives one byte at a time, and would wait for more than was asked for. */
    private static final class Slow extends InputStream {

        private final byte[] bytes;
        private int next;

        Slow(String text) {
            bytes = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            return next < bytes.length ? bytes[next++] : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int one = read();
            if (one < 0) {
                return -1;
            }
            target[offset] = (byte) one;
            return 1;
        }
    }

    private static final class Failing extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("broken");
        }
    }
}
