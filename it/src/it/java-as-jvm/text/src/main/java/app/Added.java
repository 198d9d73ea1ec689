// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Members that the class library lacked. */
final class Added {

    private Added() {
    }

    static void print() throws IOException {
        System.out.println(Arrays.compare(new int[] {1, 2}, new int[] {1, 3}) + " "
                + Arrays.compare(new String[] {"a"}, new String[] {"a", "b"}) + " "
                + Arrays.compare(new double[] {0.0}, new double[] {-0.0}) + " "
                + Arrays.compare(new byte[] {1, 2, 3}, 1, 3, new byte[] {2, 3}, 0, 2) + " "
                + Arrays.mismatch(new String[] {"A", "b"}, new String[] {"a", "c"}, String.CASE_INSENSITIVE_ORDER) + " "
                + Arrays.equals(new String[] {"A"}, new String[] {"a"}, Comparator.comparing(String::toLowerCase)));
        int[] numbers = {5, 3, 9};
        Arrays.parallelSort(numbers);
        Arrays.parallelPrefix(numbers, Integer::sum);
        System.out.println(Arrays.toString(numbers));
        Iterator<String> letters = Spliterators.iterator(Arrays.spliterator(new String[] {"x", "y"}));
        System.out.println(letters.next() + letters.hasNext() + letters.next() + letters.hasNext());
        try {
            System.out.println(Stream.of("a", "bb", "c").collect(Collectors.toMap(String::length, text -> text)));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Locale.forLanguageTag("de-AT") + " " + Locale.forLanguageTag("fr").getLanguage());
        StringWriter copy = new StringWriter();
        System.out.println(new StringReader("some text").transferTo(copy) + " " + copy);
        try (FileWriter file = new FileWriter("/tmp/added.txt", StandardCharsets.ISO_8859_1)) {
            file.write("é\n");
        }
        try (BufferedReader file = new BufferedReader(new FileReader("/tmp/added.txt", StandardCharsets.ISO_8859_1))) {
            System.out.println(file.readLine());
        }
        try (PrintWriter file = new PrintWriter("/tmp/added.txt", StandardCharsets.UTF_8)) {
            file.printf("%d %s", 1, List.of(2));
        }
        try (BufferedReader file = new BufferedReader(new FileReader("/tmp/added.txt"))) {
            System.out.println(file.readLine());
        }
        // The JVM of another user shall be able to write it, too.
        System.out.println(new File("/tmp/added.txt").delete());
    }
}
