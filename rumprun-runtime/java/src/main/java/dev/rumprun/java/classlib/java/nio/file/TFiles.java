// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.file;

import dev.rumprun.java.SystemProperties;
import dev.rumprun.java.files.FileError;
import dev.rumprun.java.files.FileInput;
import dev.rumprun.java.files.FileOutput;
import dev.rumprun.java.files.FileStatus;
import dev.rumprun.java.files.FileTree;
import dev.rumprun.java.files.Moment;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitor;
import java.nio.file.LinkOption;
import java.nio.file.NotLinkException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** {@link java.nio.file.Files}. Attributes that are given to new files are of no effect. */
public final class TFiles {

    private static final int TEMPORARY_FILE_MODE = 0600;
    private static final int TEMPORARY_DIRECTORY_MODE = 0700;

    private TFiles() {
    }

    public static InputStream newInputStream(Path path, OpenOption... options) throws IOException {
        return new FileInput(Opening.toRead(path, options));
    }

    public static OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
        return new FileOutput(Opening.toWrite(path, options));
    }

    public static SeekableByteChannel newByteChannel(Path path, OpenOption... options) throws IOException {
        return newByteChannel(path, Set.of(options));
    }

    public static SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return FileChannel.open(path, options, attributes);
    }

    public static BufferedReader newBufferedReader(Path path) throws IOException {
        return newBufferedReader(path, StandardCharsets.UTF_8);
    }

    public static BufferedReader newBufferedReader(Path path, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(newInputStream(path), charset.newDecoder()));
    }

    public static BufferedWriter newBufferedWriter(Path path, OpenOption... options) throws IOException {
        return newBufferedWriter(path, StandardCharsets.UTF_8, options);
    }

    public static BufferedWriter newBufferedWriter(Path path, Charset charset, OpenOption... options)
            throws IOException {
        return new BufferedWriter(new OutputStreamWriter(newOutputStream(path, options), charset.newEncoder()));
    }

    public static byte[] readAllBytes(Path path) throws IOException {
        try (InputStream in = newInputStream(path)) {
            return in.readAllBytes();
        }
    }

    public static String readString(Path path) throws IOException {
        return readString(path, StandardCharsets.UTF_8);
    }

    public static String readString(Path path, Charset charset) throws IOException {
        Objects.requireNonNull(path);
        return charset.newDecoder().decode(ByteBuffer.wrap(readAllBytes(path))).toString();
    }

    public static List<String> readAllLines(Path path) throws IOException {
        return readAllLines(path, StandardCharsets.UTF_8);
    }

    public static List<String> readAllLines(Path path, Charset charset) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = newBufferedReader(path, charset)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        }
        return lines;
    }

    public static Stream<String> lines(Path path) throws IOException {
        return lines(path, StandardCharsets.UTF_8);
    }

    public static Stream<String> lines(Path path, Charset charset) throws IOException {
        BufferedReader reader = newBufferedReader(path, charset);
        return reader.lines().onClose(() -> {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public static Path write(Path path, byte[] bytes, OpenOption... options) throws IOException {
        Objects.requireNonNull(bytes);
        try (OutputStream out = newOutputStream(path, options)) {
            out.write(bytes);
        }
        return path;
    }

    public static Path write(Path path, Iterable<? extends CharSequence> lines, OpenOption... options)
            throws IOException {
        return write(path, lines, StandardCharsets.UTF_8, options);
    }

    public static Path write(Path path, Iterable<? extends CharSequence> lines, Charset charset, OpenOption... options)
            throws IOException {
        Objects.requireNonNull(lines);
        try (BufferedWriter writer = newBufferedWriter(path, charset, options)) {
            for (CharSequence line : lines) {
                writer.append(line);
                writer.newLine();
            }
        }
        return path;
    }

    public static Path writeString(Path path, CharSequence text, OpenOption... options) throws IOException {
        return writeString(path, text, StandardCharsets.UTF_8, options);
    }

    public static Path writeString(Path path, CharSequence text, Charset charset, OpenOption... options)
            throws IOException {
        Objects.requireNonNull(path);
        ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
        try (OutputStream out = newOutputStream(path, options)) {
            out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
        }
        return path;
    }

    public static Path createFile(Path path, FileAttribute<?>... attributes) throws IOException {
        newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE).close();
        return path;
    }

    public static Path createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        Failures.check(FileTree.makeDirectory(path.toString()), path.toString());
        return path;
    }

    public static Path createDirectories(Path path, FileAttribute<?>... attributes) throws IOException {
        if (isDirectory(path)) {
            return path;
        }
        Path parent = path.toAbsolutePath().getParent();
        if (parent != null && notExists(parent)) {
            createDirectories(parent);
        } else if (parent != null) {
            GuestAttributes.of(parent, true);
        }
        try {
            createDirectory(path);
        } catch (FileAlreadyExistsException e) {
            if (!isDirectory(path)) {
                throw e;
            }
        }
        return path;
    }

    public static Path createTempFile(String prefix, String suffix, FileAttribute<?>... attributes)
            throws IOException {
        return createTempFile(temporary(), prefix, suffix);
    }

    public static Path createTempFile(Path directory, String prefix, String suffix, FileAttribute<?>... attributes)
            throws IOException {
        while (true) {
            Path path = random(directory, prefix, suffix == null ? ".tmp" : suffix);
            try {
                Opening.toCreate(path, TEMPORARY_FILE_MODE).close();
                return path;
            } catch (FileAlreadyExistsException e) {
                // Another one.
            }
        }
    }

    public static Path createTempDirectory(String prefix, FileAttribute<?>... attributes) throws IOException {
        return createTempDirectory(temporary(), prefix);
    }

    public static Path createTempDirectory(Path directory, String prefix, FileAttribute<?>... attributes)
            throws IOException {
        while (true) {
            Path path = random(directory, prefix, "");
            int result = FileTree.makeDirectory(path.toString(), TEMPORARY_DIRECTORY_MODE);
            if (result >= 0 || FileError.of(result) != FileError.EXISTS) {
                Failures.check(result, path.toString());
                return path;
            }
        }
    }

    private static Path temporary() {
        return Path.of(SystemProperties.temporaryDirectory());
    }

    private static Path random(Path directory, String prefix, String suffix) {
        String number = Long.toUnsignedString(new Random().nextLong());
        Path name = Path.of((prefix == null ? "" : prefix) + number + suffix);
        if (name.getParent() != null) {
            throw new IllegalArgumentException("Invalid prefix or suffix");
        }
        return directory.resolve(name);
    }

    public static Path createSymbolicLink(Path path, Path target, FileAttribute<?>... attributes)
            throws IOException {
        Failures.check(FileTree.symlink(path.toString(), target.toString()), path.toString());
        return path;
    }

    public static Path createLink(Path path, Path existing) throws IOException {
        Failures.check(FileTree.link(path.toString(), existing.toString()), path.toString(), existing.toString());
        return path;
    }

    public static Path readSymbolicLink(Path path) throws IOException {
        StringBuilder target = new StringBuilder();
        int result = FileTree.readLink(path.toString(), target);
        if (result < 0 && FileError.of(result) == FileError.INVALID) {
            throw new NotLinkException(path.toString());
        }
        Failures.check(result, path.toString());
        return Path.of(target.toString());
    }

    public static void delete(Path path) throws IOException {
        Copying.delete(path);
    }

    public static boolean deleteIfExists(Path path) throws IOException {
        return Copying.deleteIfThere(path);
    }

    public static Path copy(Path source, Path target, CopyOption... options) throws IOException {
        Copying.copy(source, target, options);
        return target;
    }

    public static long copy(InputStream source, Path target, CopyOption... options) throws IOException {
        Objects.requireNonNull(source);
        for (CopyOption option : options) {
            if (option != StandardCopyOption.REPLACE_EXISTING) {
                throw new UnsupportedOperationException(Objects.requireNonNull(option, "options contains 'null'")
                        + " not supported");
            }
        }
        if (options.length > 0) {
            deleteIfExists(target);
        }
        try (OutputStream out =
                newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            return source.transferTo(out);
        }
    }

    public static long copy(Path source, OutputStream target) throws IOException {
        Objects.requireNonNull(target);
        try (InputStream in = newInputStream(source)) {
            return in.transferTo(target);
        }
    }

    public static Path move(Path source, Path target, CopyOption... options) throws IOException {
        Copying.move(source, target, options);
        return target;
    }

    private static FileStatus status(Path path, LinkOption... options) {
        return FileStatus.of(path.toString(), GuestAttributes.follows(options));
    }

    public static boolean exists(Path path, LinkOption... options) {
        return status(path, options).isKnown();
    }

    public static boolean notExists(Path path, LinkOption... options) {
        FileStatus status = status(path, options);
        return !status.isKnown() && FileError.of(status.result()) == FileError.NOT_FOUND;
    }

    public static boolean isDirectory(Path path, LinkOption... options) {
        return status(path, options).isDirectory();
    }

    public static boolean isRegularFile(Path path, LinkOption... options) {
        return status(path, options).isRegular();
    }

    public static boolean isSymbolicLink(Path path) {
        return status(path, LinkOption.NOFOLLOW_LINKS).isLink();
    }

    public static boolean isHidden(Path path) throws IOException {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    public static boolean isReadable(Path path) {
        return FileTree.access(path.toString(), FileTree.READ) >= 0;
    }

    public static boolean isWritable(Path path) {
        return FileTree.access(path.toString(), FileTree.WRITE) >= 0;
    }

    public static boolean isExecutable(Path path) {
        return FileTree.access(path.toString(), FileTree.EXECUTE) >= 0;
    }

    public static boolean isSameFile(Path path, Path other) throws IOException {
        return path.equals(other)
                || GuestAttributes.of(path, true).fileKey().equals(GuestAttributes.of(other, true).fileKey());
    }

    public static long size(Path path) throws IOException {
        return GuestAttributes.of(path, true).size();
    }

    public static long mismatch(Path path, Path other) throws IOException {
        return isSameFile(path, other) ? -1 : Arrays.mismatch(readAllBytes(path), readAllBytes(other));
    }

    public static FileTime getLastModifiedTime(Path path, LinkOption... options) throws IOException {
        return GuestAttributes.of(path, options).lastModifiedTime();
    }

    public static Path setLastModifiedTime(Path path, FileTime time) throws IOException {
        FileStatus status = GuestAttributes.of(path, true).status();
        Failures.check(FileTree.setTimes(path.toString(), status.accessed(), Moment.of(time)),
                path.toString());
        return path;
    }

    public static <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        if (type != BasicFileAttributes.class) {
            throw new UnsupportedOperationException();
        }
        return type.cast(GuestAttributes.of(path, options));
    }

    public static DirectoryStream<Path> newDirectoryStream(Path directory) throws IOException {
        return newDirectoryStream(directory, path -> true);
    }

    public static DirectoryStream<Path> newDirectoryStream(Path directory, String glob) throws IOException {
        PathMatcher matcher = directory.getFileSystem().getPathMatcher("glob:" + glob);
        return newDirectoryStream(directory, path -> matcher.matches(path.getFileName()));
    }

    public static DirectoryStream<Path> newDirectoryStream(
            Path directory, DirectoryStream.Filter<? super Path> filter) throws IOException {
        return new GuestDirectory(FileWalk.list(directory), filter);
    }

    public static Stream<Path> list(Path directory) throws IOException {
        return FileWalk.list(directory).stream();
    }

    public static Stream<Path> walk(Path start, FileVisitOption... options) throws IOException {
        return walk(start, Integer.MAX_VALUE, options);
    }

    public static Stream<Path> walk(Path start, int depth, FileVisitOption... options) throws IOException {
        return stream(FileWalk.from(start, depth, List.of(options))).map(FileWalk.Found::path);
    }

    public static Stream<Path> find(Path start, int depth, BiPredicate<Path, BasicFileAttributes> wanted,
            FileVisitOption... options) throws IOException {
        return stream(FileWalk.from(start, depth, List.of(options)))
                .filter(found -> wanted.test(found.path(), found.attributes()))
                .map(FileWalk.Found::path);
    }

    private static <T> Stream<T> stream(Iterator<T> items) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, Spliterator.DISTINCT), false);
    }

    public static Path walkFileTree(Path start, FileVisitor<? super Path> visitor) throws IOException {
        return walkFileTree(start, Set.of(), Integer.MAX_VALUE, visitor);
    }

    public static Path walkFileTree(Path start, Set<FileVisitOption> options, int depth,
            FileVisitor<? super Path> visitor) throws IOException {
        FileWalk.visit(start, depth, options, visitor);
        return start;
    }
}
