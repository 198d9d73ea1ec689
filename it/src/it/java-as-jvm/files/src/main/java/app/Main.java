// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

public final class Main {

    private Main() {
    }

    public static void main(String[] args) throws IOException {
        Paths.show();
        Path directory = Files.createTempDirectory("files");
        try {
            Texts.show(directory);
            Trees.show(directory);
            Problems.show(directory);
            Streams.show(directory.toFile());
            Channels.show(directory);
        } finally {
            delete(directory);
        }
        System.out.println(Files.exists(directory));
    }

    private static void delete(Path directory) throws IOException {
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inner, IOException problem) throws IOException {
                Files.delete(inner);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
