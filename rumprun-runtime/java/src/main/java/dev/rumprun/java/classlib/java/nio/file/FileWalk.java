// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.file;

import dev.rumprun.java.files.FileError;
import dev.rumprun.java.files.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Goes through directories and what is in them, each before its contents. */
final class FileWalk implements Iterator<FileWalk.Found> {

    /**
     * A file.
     *
     * @param path where it is
     * @param attributes what is known of it
     */
    record Found(Path path, BasicFileAttributes attributes) {
    }

    private final boolean follow;
    private final int depth;
    /** What is still to do in the directories that the walk is in, the innermost one first. */
    private final Deque<Iterator<Path>> directories = new ArrayDeque<>();
    /** The directories themselves. */
    private final Deque<Found> around = new ArrayDeque<>();
    private Found next;

    private FileWalk(int depth, Collection<FileVisitOption> options) {
        if (depth < 0) {
            throw new IllegalArgumentException("'maxDepth' is negative");
        }
        this.depth = depth;
        follow = options.contains(FileVisitOption.FOLLOW_LINKS);
    }

    static FileWalk from(Path start, int depth, Collection<FileVisitOption> options) throws IOException {
        FileWalk walk = new FileWalk(depth, options);
        walk.next = walk.enter(walk.find(start));
        return walk;
    }

    static void visit(Path start, int depth, Collection<FileVisitOption> options, FileVisitor<? super Path> visitor)
            throws IOException {
        new FileWalk(depth, options).visit(start, visitor);
    }

    /** What is in a directory. */
    static List<Path> list(Path directory) throws IOException {
        List<String> names = new ArrayList<>();
        int result = FileTree.list(directory.toString(), names);
        if (result < 0 && FileError.of(result) == FileError.NOT_DIRECTORY) {
            throw new NotDirectoryException(directory.toString());
        }
        Failures.check(result, directory.toString());
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            paths.add(directory.resolve(name));
        }
        return paths;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !directories.isEmpty()) {
            if (directories.peek().hasNext()) {
                try {
                    next = enter(find(directories.peek().next()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            } else {
                directories.pop();
                around.pop();
            }
        }
        return next != null;
    }

    @Override
    public Found next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Found found = next;
        next = null;
        return found;
    }

    private Found enter(Found found) throws IOException {
        if (found.attributes().isDirectory() && directories.size() < depth) {
            directories.push(list(found.path()).iterator());
            around.push(found);
        }
        return found;
    }

    private Found find(Path path) throws IOException {
        GuestAttributes attributes;
        try {
            attributes = GuestAttributes.of(path, follow);
        } catch (IOException e) {
            if (!follow) {
                throw e;
            }
            attributes = GuestAttributes.of(path, false);
        }
        if (follow && attributes.isDirectory()) {
            for (Found outer : around) {
                if (outer.attributes().fileKey().equals(attributes.fileKey())) {
                    throw new FileSystemLoopException(path.toString());
                }
            }
        }
        return new Found(path, attributes);
    }

    private FileVisitResult visit(Path path, FileVisitor<? super Path> visitor) throws IOException {
        Found found;
        List<Path> inside;
        try {
            found = find(path);
            if (!found.attributes().isDirectory() || around.size() >= depth) {
                inside = null;
            } else {
                inside = list(path);
            }
        } catch (IOException e) {
            return visitor.visitFileFailed(path, e);
        }
        if (inside == null) {
            return visitor.visitFile(path, found.attributes());
        }
        FileVisitResult before = visitor.preVisitDirectory(path, found.attributes());
        if (before != FileVisitResult.CONTINUE) {
            return before == FileVisitResult.SKIP_SUBTREE ? FileVisitResult.CONTINUE : before;
        }
        around.push(found);
        for (Path file : inside) {
            FileVisitResult result = visit(file, visitor);
            if (result == FileVisitResult.TERMINATE) {
                return result;
            }
            if (result == FileVisitResult.SKIP_SIBLINGS) {
                break;
            }
        }
        around.pop();
        return visitor.postVisitDirectory(path, null);
    }
}
