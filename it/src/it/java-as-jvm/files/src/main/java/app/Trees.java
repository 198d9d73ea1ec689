// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class Trees {

    private final Path root;

    private Trees(Path root) {
        this.root = root;
    }

    static void show(Path directory) throws IOException {
        Trees trees = new Trees(directory.resolve("tree"));
        trees.make();
        trees.list();
        trees.copy();
        trees.times();
    }

    private void make() throws IOException {
        Path deep = root.resolve("a/b/c");
        System.out.println(Files.createDirectories(deep).equals(deep) + " " + Files.isDirectory(deep) + " "
                + Files.createDirectories(deep).equals(deep));
        Files.createDirectory(root.resolve("empty"));
        Files.writeString(root.resolve("a/one.txt"), "1");
        Files.writeString(root.resolve("a/b/two.txt"), "22");
        Files.writeString(deep.resolve("three.dat"), "333");
        Files.writeString(root.resolve(".hidden"), "");
        System.out.println(Files.isHidden(root.resolve(".hidden")) + " " + Files.isHidden(root) + " "
                + Files.isRegularFile(root.resolve(".hidden")) + Files.isRegularFile(root) + " "
                + Files.isReadable(root) + Files.isWritable(root) + Files.isReadable(root.resolve("none")) + " "
                + Files.notExists(root.resolve("none")) + Files.notExists(root) + " "
                + Files.isSameFile(root, root.resolve("a/..")) + Files.isSameFile(root, root.resolve("a")));
    }

    private void list() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            print(files);
        }
        try (Stream<Path> files = Files.walk(root)) {
            print(files);
        }
        try (Stream<Path> files = Files.walk(root, 2)) {
            print(files);
        }
        try (Stream<Path> files = Files.find(root, 9, (path, attributes) -> attributes.isRegularFile() && attributes.size() > 1)) {
            print(files);
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(root.resolve("a"), "*.txt")) {
            for (Path file : files) {
                System.out.println(root.relativize(file));
            }
        }
        List<String> visits = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                visits.add("+" + root.relativize(directory));
                return directory.endsWith("c") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                visits.add(root.relativize(file) + " " + attributes.size());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException problem) {
                visits.add("-" + root.relativize(directory));
                return FileVisitResult.CONTINUE;
            }
        });
        System.out.println(visits.get(0) + visits.get(visits.size() - 1));
        Collections.sort(visits);
        System.out.println(visits);
    }

    private void print(Stream<Path> files) {
        System.out.println(files.map(file -> root.relativize(file).toString()).sorted().collect(Collectors.toList()));
    }

    private void copy() throws IOException {
        Path from = root.resolve("a/one.txt");
        Path to = root.resolve("copy");
        System.out.println(Files.copy(from, to).equals(to) + " " + Files.readString(to) + " " + Files.exists(from));
        Files.writeString(to, "other");
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        System.out.println(Files.readString(to) + " "
                + Files.getLastModifiedTime(from).toMillis() / 1000 * 1000 * (Files.getLastModifiedTime(to).to(TimeUnit.SECONDS)
                == Files.getLastModifiedTime(from).to(TimeUnit.SECONDS) ? 0 : 1));
        Files.copy(root.resolve("a"), root.resolve("copied"));
        System.out.println(Files.isDirectory(root.resolve("copied")) + " " + Files.exists(root.resolve("copied/one.txt")));
        Files.copy(to, to);
        Files.move(to, root.resolve("moved"));
        System.out.println(Files.exists(to) + " " + Files.readString(root.resolve("moved")));
        Files.writeString(to, "again");
        Files.move(to, root.resolve("moved"), StandardCopyOption.REPLACE_EXISTING);
        System.out.println(Files.readString(root.resolve("moved")));
        Files.move(root.resolve("a"), root.resolve("z"), StandardCopyOption.ATOMIC_MOVE);
        System.out.println(Files.readString(root.resolve("z/b/c/three.dat")) + " " + Files.deleteIfExists(to) + " "
                + Files.deleteIfExists(root.resolve("moved")));
    }

    private void times() throws IOException {
        Path file = root.resolve("z/one.txt");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_600_000_000_000L));
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        System.out.println(attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.isRegularFile()
                + attributes.isDirectory() + attributes.isOther() + attributes.isSymbolicLink());
        System.out.println(FileTime.from(90, TimeUnit.MINUTES) + " " + FileTime.fromMillis(-1) + " "
                + FileTime.fromMillis(1500).compareTo(FileTime.from(2, TimeUnit.SECONDS)) + " "
                + FileTime.fromMillis(1500).equals(FileTime.from(1500, TimeUnit.MILLISECONDS)));
    }
}
