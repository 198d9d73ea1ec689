// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.tar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A file of an archive.
 *
 * @param path in the archive, without a slash at its beginning
 * @param content what is in it
 * @param owner number of the user and of the group that it belongs to
 * @param permissions as the digits of chmod mean them
 */
public record TarFile(String path, Content content, int owner, int permissions) {

    private static final int READABLE = 0444;
    /** No part is empty, "." or "..", or has control characters, or means a deletion in layers of container images. */
    private static final Pattern PATH =
            Pattern.compile("(?:(?!\\.{1,2}(?:/|$)|\\.wh\\.)[^/\\p{Cntrl}\\\\]+(?:/(?!$)|$))+");

    /** What is in a file. */
    public interface Content {

        /** In bytes. */
        long size() throws IOException;

        InputStream open() throws IOException;
    }

    /**
     * A file.
     *
     * @throws IllegalArgumentException if the path could lead out of the archive
     */
    public TarFile {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("'" + path + "' is no path of a file in an archive");
        }
    }

    /** A file of this machine, which all may read. */
    public static TarFile of(String path, Path file, int owner) {
        return new TarFile(path, new Content() {
            @Override
            public long size() throws IOException {
                return Files.size(file);
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        }, owner, READABLE);
    }

    /** The same file with other permissions, as the digits of chmod mean them. */
    public TarFile with(int otherPermissions) {
        return new TarFile(path, content, owner, otherPermissions);
    }

    /** A text, which all may read. */
    public static TarFile of(String path, String text, int owner) {
        return of(path, text.getBytes(StandardCharsets.UTF_8), owner);
    }

    /** Bytes, which all may read. */
    public static TarFile of(String path, byte[] bytes, int owner) {
        return new TarFile(path, new Content() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        }, owner, READABLE);
    }
}
