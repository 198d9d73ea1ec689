// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.file;

import dev.rumprun.java.SystemProperties;
import dev.rumprun.java.files.FileStatus;
import dev.rumprun.java.files.FileTree;
import dev.rumprun.java.files.Paths;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;

/** A path of the guest's. */
final class GuestPath implements Path {

    private static final String ROOT = "/";
    private static final int PRIME = 31;

    private final String text;
    /** Null until it is asked for. */
    private List<String> names;

    private GuestPath(String text) {
        this.text = text;
    }

    static Path of(String text) {
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            throw new InvalidPathException(text, "Nul character not allowed");
        }
        return new GuestPath(Paths.normal(text));
    }

    private List<String> names() {
        if (names == null) {
            names = Paths.names(text);
        }
        return names;
    }

    @Override
    public FileSystem getFileSystem() {
        return FileSystems.getDefault();
    }

    @Override
    public boolean isAbsolute() {
        return text.startsWith(ROOT);
    }

    @Override
    public Path getRoot() {
        return isAbsolute() ? new GuestPath(ROOT) : null;
    }

    @Override
    public Path getFileName() {
        int count = getNameCount();
        return count == 0 ? null : getName(count - 1);
    }

    @Override
    public Path getParent() {
        int count = getNameCount();
        if (count <= 1) {
            return count == 1 ? getRoot() : null;
        }
        return new GuestPath(text.substring(0, text.lastIndexOf('/')));
    }

    @Override
    public int getNameCount() {
        return names().size();
    }

    @Override
    public Path getName(int index) {
        return subpath(index, index + 1);
    }

    @Override
    public Path subpath(int begin, int end) {
        if (begin < 0 || begin >= end || end > getNameCount()) {
            throw new IllegalArgumentException();
        }
        return new GuestPath(String.join(ROOT, names().subList(begin, end)));
    }

    private boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public boolean startsWith(Path other) {
        if (!(other instanceof GuestPath start)) {
            return false;
        }
        int count = start.getNameCount();
        return start.isAbsolute() == isAbsolute() && start.isEmpty() == isEmpty() && count <= getNameCount()
                && names().subList(0, count).equals(start.names());
    }

    @Override
    public boolean endsWith(Path other) {
        if (!(other instanceof GuestPath end)) {
            return false;
        }
        int first = getNameCount() - end.getNameCount();
        return first >= 0 && end.isEmpty() == isEmpty() && (!end.isAbsolute() || isAbsolute() && first == 0)
                && names().subList(first, getNameCount()).equals(end.names());
    }

    @Override
    public Path normalize() {
        return new GuestPath(Paths.withoutDots(text));
    }

    @Override
    public Path resolve(Path other) {
        String end = ((GuestPath) other).text;
        if (other.isAbsolute() || isEmpty()) {
            return other;
        }
        if (end.isEmpty()) {
            return this;
        }
        return new GuestPath(text.endsWith(ROOT) ? text + end : text + ROOT + end);
    }

    @Override
    public Path relativize(Path other) {
        GuestPath target = (GuestPath) other;
        if (equals(target)) {
            return new GuestPath("");
        }
        if (isAbsolute() != target.isAbsolute()) {
            throw new IllegalArgumentException("'other' is different type of Path");
        }
        if (isEmpty()) {
            return other;
        }
        boolean hasDots = hasDots(names()) || hasDots(target.names());
        List<String> from = hasDots ? Paths.names(Paths.withoutDots(text)) : names();
        List<String> to = hasDots ? Paths.names(Paths.withoutDots(target.text)) : target.names();
        from = isNothing(from) ? List.of() : from;
        to = isNothing(to) ? List.of() : to;
        int common = 0;
        while (common < Math.min(from.size(), to.size()) && from.get(common).equals(to.get(common))) {
            common++;
        }
        List<String> back = from.subList(common, from.size());
        if (hasDots(back)) {
            throw new IllegalArgumentException(
                    "Unable to compute relative  path from " + this + " to " + other);
        }
        String start = String.join(ROOT, back.stream().map(name -> "..").toList());
        String end = String.join(ROOT, to.subList(common, to.size()));
        return new GuestPath(start.isEmpty() || end.isEmpty() ? start + end : start + ROOT + end);
    }

    private static boolean isNothing(List<String> names) {
        return names.size() == 1 && names.get(0).isEmpty();
    }

    private static boolean hasDots(List<String> names) {
        return names.contains(".") || names.contains("..");
    }

    @Override
    public URI toUri() {
        String path = toAbsolutePath().toString();
        return URI.create(Paths.toUri("//", path, FileStatus.of(path, true).isDirectory()).toASCIIString());
    }

    @Override
    public Path toAbsolutePath() {
        return isAbsolute() ? this : of(SystemProperties.all().getProperty("user.dir")).resolve(this);
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        StringBuilder real = new StringBuilder();
        String path = toAbsolutePath().toString();
        Failures.check(FileTree.realPath(path, real), path);
        return new GuestPath(real.toString());
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(Path other) {
        return text.compareTo(((GuestPath) other).text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GuestPath path && text.equals(path.text);
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = PRIME * hash + (b & 0xff);
        }
        return hash;
    }

    @Override
    public String toString() {
        return text;
    }
}
