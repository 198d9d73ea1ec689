// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class Texts {

    private Texts() {
    }

    static void show(Path directory) throws IOException {
        Path file = directory.resolve("text");
        System.out.println(Files.writeString(file, "Grüße\n日本 😀\nend").equals(file));
        System.out.println(Files.readString(file) + " " + Files.size(file));
        System.out.println(Files.readAllLines(file) + " " + Files.readAllBytes(file).length);
        try (Stream<String> lines = Files.lines(file)) {
            System.out.println(lines.map(String::length).collect(Collectors.toList()));
        }
        Files.write(file, List.of("one", "two"), StandardOpenOption.APPEND);
        System.out.println(Files.readAllLines(file));
        Files.write(file, new byte[] {1, -1, 0, 127, -128});
        System.out.println(Arrays.toString(Files.readAllBytes(file)));
        try (InputStream in = Files.newInputStream(file)) {
            System.out.println(in.read() + " " + in.read() + " " + in.available() + " " + in.skip(2) + " " + in.read()
                    + " " + in.read() + " " + in.available());
        }
        Files.writeString(file, "äöü", StandardCharsets.ISO_8859_1);
        System.out.println(Files.size(file) + " " + Files.readString(file, StandardCharsets.ISO_8859_1));
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("first");
            out.newLine();
            out.append("second ü");
        }
        try (BufferedReader in = Files.newBufferedReader(file)) {
            System.out.println(in.readLine() + "|" + in.readLine() + "|" + in.readLine());
        }
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
            out.write("FI".getBytes(StandardCharsets.UTF_8));
        }
        System.out.println(Files.readString(file));
        try (OutputStream out = Files.newOutputStream(
                directory.resolve("gone"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            out.write(1);
        }
        System.out.println(Files.exists(directory.resolve("gone")));
        System.out.println(Files.copy(new ByteArrayInputStream(new byte[100_000]), directory.resolve("zeros")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.out.println(Files.copy(directory.resolve("zeros"), bytes) + " " + bytes.size());
        System.out.println(Files.mismatch(file, directory.resolve("zeros")) + " " + Files.mismatch(file, file));
        Path empty = Files.createFile(directory.resolve("empty"));
        System.out.println(Files.size(empty) + " " + Files.readString(empty).isEmpty() + " " + Files.readAllLines(empty));
        Path temporary = Files.createTempFile(directory, "pre", null);
        String name = temporary.getFileName().toString();
        System.out.println(name.startsWith("pre") + " " + name.endsWith(".tmp") + " " + Files.isRegularFile(temporary));
        for (Path made : new Path[] {file, empty, temporary, directory.resolve("zeros")}) {
            Files.delete(made);
        }
    }
}
