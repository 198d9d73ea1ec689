// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What a file was when a step made it.
 *
 * @param path the file
 * @param size in bytes
 * @param modified when it was last written, in nanoseconds since 1970
 * @param sha256 of its contents, in hexadecimal digits
 */
public record FileStamp(Path path, long size, long modified, String sha256) {

    public static FileStamp of(Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        return new FileStamp(path, attributes.size(), nanos(attributes), Digests.sha256(path));
    }

    /** Whether the file is still there, untouched. Looks at size and time, not at the contents. */
    public boolean isCurrent() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return attributes.isRegularFile() && attributes.size() == size && nanos(attributes) == modified;
        } catch (IOException e) {
            return false;
        }
    }

    private static long nanos(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }
}
