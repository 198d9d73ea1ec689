// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.io;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** Whole directories, and files that appear at once. */
public final class Directories {

    private Directories() {
    }

    /** An empty directory at this path, whatever was there before. */
    public static void recreate(Path directory) throws IOException {
        delete(directory);
        Files.createDirectories(directory);
    }

    /** Deletes all that is in a directory, except the file of this name. */
    public static void empty(Path directory, String except) throws IOException {
        List<Path> doomed;
        try (Stream<Path> files = Files.list(directory)) {
            doomed = files.filter(file -> !file.endsWith(except)).toList();
        }
        for (Path file : doomed) {
            delete(file);
        }
    }

    /** Deletes a directory with all that is in it, following no links; does nothing if it is not there. */
    public static void delete(Path directory) throws IOException {
        if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** What the files in a directory take together, in bytes; links are not followed. */
    public static long size(Path directory) throws IOException {
        long[] size = new long[1];
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                size[0] += attributes.size();
                return FileVisitResult.CONTINUE;
            }
        });
        return size[0];
    }

    /** Moves a finished file to its place, over an earlier one: nobody ever sees half of it. */
    public static void publish(Path made, Path published) throws IOException {
        Files.createDirectories(published.getParent());
        Files.move(made, published, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
