// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** What fails, and how. */
final class Problems {

    private interface Action {
        Object run() throws Exception;
    }

    private final Path directory;

    private Problems(Path directory) {
        this.directory = directory;
    }

    static void show(Path directory) throws IOException {
        new Problems(directory).show();
    }

    private void show() throws IOException {
        Path none = directory.resolve("none");
        Path file = Files.writeString(directory.resolve("file"), "x");
        Path full = Files.createDirectory(directory.resolve("full"));
        Files.createFile(full.resolve("inner"));
        tell(() -> Files.readString(none));
        tell(() -> Files.readAllLines(none.resolve("x")));
        tell(() -> Files.readString(full));
        tell(() -> Files.writeString(full, "x"));
        tell(() -> Files.writeString(none.resolve("x"), "x"));
        tell(() -> Files.writeString(file.resolve("x"), "x"));
        tell(() -> Files.createFile(file));
        tell(() -> Files.createDirectory(full));
        tell(() -> Files.createDirectory(none.resolve("x")));
        tell(() -> Files.createDirectories(file));
        tell(() -> Files.createDirectories(file.resolve("x/y")));
        tell(() -> {
            Files.delete(none);
            return 0;
        });
        tell(() -> {
            Files.delete(full);
            return 0;
        });
        tell(() -> Files.deleteIfExists(full));
        tell(() -> Files.deleteIfExists(none));
        tell(() -> Files.size(none));
        tell(() -> Files.list(file));
        tell(() -> Files.list(none));
        tell(() -> Files.walk(none));
        tell(() -> Files.walk(full, -1));
        tell(() -> Files.copy(none, file));
        tell(() -> Files.copy(file, full));
        tell(() -> Files.copy(file, full, StandardCopyOption.REPLACE_EXISTING));
        tell(() -> Files.copy(file, none, StandardCopyOption.ATOMIC_MOVE));
        tell(() -> Files.copy(file, none.resolve("x")));
        tell(() -> Files.move(none, file));
        tell(() -> Files.move(file, full));
        tell(() -> Files.move(file, none.resolve("x")));
        tell(() -> Files.newOutputStream(file, StandardOpenOption.READ));
        tell(() -> Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
        tell(() -> Files.newOutputStream(file, StandardOpenOption.APPEND, StandardOpenOption.TRUNCATE_EXISTING));
        tell(() -> Files.newInputStream(file, StandardOpenOption.WRITE));
        tell(() -> Files.readSymbolicLink(file));
        tell(() -> Files.readAttributes(none, BasicFileAttributes.class));
        tell(() -> Files.createTempFile(directory, "a/b", ""));
        tell(() -> none.toRealPath());
        Files.write(file, new byte[] {'a', (byte) 0xc3, 'b'});
        tell(() -> Files.readString(file));
        tell(() -> Files.readAllLines(file));
        tell(() -> Files.lines(file).count());
        tell(() -> Files.writeString(file, "ü", StandardCharsets.US_ASCII));
        tell(() -> Files.write(file, List.of("ü"), StandardCharsets.US_ASCII));
        tell(() -> new FileInputStream(none.toFile()));
        tell(() -> new FileInputStream(full.toString()));
        tell(() -> new FileOutputStream(full.toFile()));
        tell(() -> new FileReader(none.resolve("x").toString()));
        tell(() -> new RandomAccessFile(none.toFile(), "r"));
        tell(() -> new RandomAccessFile(file.toFile(), "x"));
        tell(() -> none.resolve("x").toFile().createNewFile());
        tell(() -> File.createTempFile("ab", null));
        FileInputStream closed = new FileInputStream(file.toFile());
        closed.close();
        tell(closed::read);
        Files.delete(full.resolve("inner"));
        Files.delete(full);
        Files.delete(file);
    }

    private void tell(Action action) {
        String result;
        try {
            result = String.valueOf(action.run());
        } catch (Exception e) {
            result = e.toString();
        }
        System.out.println(result.replace(directory.toString(), "DIR"));
    }
}
