// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Channels of files, those of streams and their own. */
final class Channels {

    private Channels() {
    }

    static void show(Path directory) throws IOException {
        Path path = directory.resolve("channel");
        streams(path.toFile());
        opened(path);
        mapped(path);
        transferred(path, directory.resolve("other"));
        problems(path);
    }

    private static void streams(File file) throws IOException {
        try (FileOutputStream out = new FileOutputStream(file); FileChannel channel = out.getChannel()) {
            out.write('a');
            ByteBuffer text = bytes("0123456789").position(2).limit(8);
            System.out.println(channel.position() + " " + channel.write(text) + " " + text.remaining() + " " + channel.position());
            System.out.println(channel.write(new ByteBuffer[] {bytes("xy"), bytes(""), bytes("z")}) + " " + channel.size());
            System.out.println(channel.write(bytes("B"), 0) + " " + channel.position() + " " + (channel == out.getChannel()));
            out.write('!');
            attempt("read", () -> channel.read(bytes("x")));
            channel.force(true);
        }
        try (FileOutputStream out = new FileOutputStream(file, true)) {
            System.out.println(out.getChannel().position() + " " + out.getChannel().write(bytes("more")) + " " + out.getChannel().position());
        }
        try (FileInputStream in = new FileInputStream(file)) {
            FileChannel channel = in.getChannel();
            ByteBuffer some = ByteBuffer.allocate(4);
            System.out.println((char) in.read() + " " + channel.read(some) + " " + text(some) + " " + (char) in.read());
            System.out.println(channel.read(some) + " " + channel.read(some.clear(), 9) + " " + text(some) + " " + channel.read(some.clear(), 100));
            ByteBuffer[] targets = {ByteBuffer.allocate(2), ByteBuffer.allocateDirect(3)};
            System.out.println(channel.read(targets) + " " + text(targets[0]) + " " + text(targets[1]) + " " + channel.position());
            attempt("write", () -> channel.write(bytes("x")));
            in.close();
            System.out.println(channel.isOpen());
            attempt("closed", () -> channel.read(some));
        }
        try (RandomAccessFile random = new RandomAccessFile(file, "rw")) {
            FileChannel channel = random.getChannel().position(3);
            System.out.println((char) random.read() + " " + channel.truncate(2).size() + " " + random.getFilePointer() + " " + channel.truncate(50).position());
            channel.position(6).write(bytes("gap"));
            System.out.println(random.length() + " " + channel.position(20).read(bytes("x")) + " " + channel.size());
        }
    }

    private static void opened(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            byte[] much = new byte[20_000];
            much[19_999] = 'e';
            System.out.println(channel.size() + " " + channel.write(ByteBuffer.wrap(much)) + " " + channel.position());
            ByteBuffer all = ByteBuffer.allocate(30_000);
            System.out.println(channel.position(1).read(all) + " " + (char) all.get(19_998) + " " + channel.read(all));
        }
        try (SeekableByteChannel channel = Files.newByteChannel(path, Set.of(StandardOpenOption.APPEND))) {
            System.out.println(channel.write(bytes("end")) + " " + channel.size());
        }
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            System.out.println(channel.position(20_000).read(ByteBuffer.allocate(5)) + " " + channel.position() + " " + channel.isOpen());
        }
    }

    private static void mapped(Path path) throws IOException {
        Files.writeString(path, "0123456789");
        MappedByteBuffer map;
        try (FileChannel channel = FileChannel.open(path)) {
            map = channel.map(FileChannel.MapMode.READ_ONLY, 2, 6);
            System.out.println(channel.position());
        }
        System.out.println(map.isDirect() + " " + map.hasArray() + " " + map.isReadOnly() + " " + map.capacity() + " " + map.load().get(5));
        System.out.println(text(map.position(6)) + " " + map.rewind().getShort() + " " + text(map.slice().position(3)) + " " + map.position(4).flip().remaining());
        MappedByteBuffer copy = map.limit(5).position(1).duplicate();
        System.out.println(copy.get() + " " + map.position() + " " + copy.remaining() + " " + map.clear().mark().reset().remaining());
        attempt("put", () -> map.put((byte) 1).limit());
        try (RandomAccessFile random = new RandomAccessFile(path.toFile(), "rw")) {
            MappedByteBuffer own = random.getChannel().map(FileChannel.MapMode.PRIVATE, 8, 4);
            own.put(bytes("abc")).flip();
            System.out.println(own.get(0) + " " + own.limit() + " " + random.length() + " " + random.readLine().substring(0, 10));
        }
    }

    private static void transferred(Path path, Path other) throws IOException {
        Files.write(path, new byte[10_000]);
        try (FileChannel from = FileChannel.open(path); FileChannel to = FileChannel.open(other, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            System.out.println(from.transferTo(1_000, 20_000, to) + " " + to.size() + " " + to.position() + " " + from.position());
            System.out.println(to.transferFrom(from, 100, 9_950) + " " + to.size() + " " + from.position() + " " + to.transferFrom(from, 1_000_000, 1));
            System.out.println(from.transferTo(10_000, 1, to) + " " + from.transferTo(0, 0, to));
        }
    }

    private static void problems(Path path) throws IOException {
        attempt("missing", () -> FileChannel.open(Path.of("/no/such/file")).size());
        attempt("exists", () -> FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW).size());
        attempt("append and read", () -> FileChannel.open(path, StandardOpenOption.APPEND, StandardOpenOption.READ).size());
        attempt("append and truncate", () -> FileChannel.open(path, Set.<OpenOption>of(StandardOpenOption.APPEND, StandardOpenOption.TRUNCATE_EXISTING)).size());
        try (FileChannel channel = FileChannel.open(path); FileChannel other = FileChannel.open(path, StandardOpenOption.WRITE)) {
            attempt("position", () -> channel.position(-1).size());
            attempt("read at", () -> channel.read(bytes("x"), -1));
            attempt("read-only", () -> channel.read(bytes("x").asReadOnlyBuffer()));
            attempt("truncate", () -> channel.truncate(1).size());
            attempt("map", () -> channel.map(FileChannel.MapMode.READ_ONLY, -1, 1).limit());
            attempt("map size", () -> channel.map(FileChannel.MapMode.READ_ONLY, 0, -1).limit());
            attempt("map too much", () -> channel.map(FileChannel.MapMode.READ_ONLY, 0, 1L << 40).limit());
            attempt("map beyond", () -> channel.map(FileChannel.MapMode.READ_ONLY, 9_999, 2).limit());
            attempt("map to write", () -> channel.map(FileChannel.MapMode.PRIVATE, 0, 1).limit());
            attempt("transfer", () -> channel.transferTo(-1, 1, other));
            attempt("transfer to what is read", () -> channel.transferTo(0, 1, channel));
            attempt("transfer from", () -> other.transferFrom(channel, 0, -1));
        }
    }

    private interface Act {
        long run() throws IOException;
    }

    private static void attempt(String what, Act act) throws IOException {
        try {
            System.out.println(what + ": " + act.run());
        } catch (IOException | RuntimeException e) {
            System.out.println(what + ": " + e.toString().replaceFirst("/.*files[0-9]+", ""));
        }
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is before the position. */
    private static String text(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.position()];
        buffer.duplicate().flip().get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
