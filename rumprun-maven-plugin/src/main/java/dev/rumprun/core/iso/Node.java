// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.iso;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something in a directory.
 *
 * @param path where it is
 * @param kind what it is
 * @param permissions as POSIX numbers them
 * @param size of a file, in bytes
 * @param modified when a file was last written, in nanoseconds since 1970
 * @param target of a link; empty for others
 * @param children of a directory, sorted by the bytes of their names
 */
record Node(Path path, Kind kind, int permissions, long size, long modified, String target, List<Node> children) {

    static final Comparator<Node> BY_NAME = Comparator.comparing(Node::name, Arrays::compareUnsigned);

    /** What there is in an image. */
    enum Kind {
        FILE(0100000), DIRECTORY(0040000), LINK(0120000);

        private final int type;

        Kind(int type) {
            this.type = type;
        }
    }

    Node {
        children = List.copyOf(children);
    }

    boolean isDirectory() {
        return kind == Kind.DIRECTORY;
    }

    /** The name, as the guest sees it. */
    byte[] name() {
        return path.getFileName().toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Type and permissions, as POSIX has them in one number. */
    int mode() {
        return kind.type | permissions;
    }

    /** How many names it has: a directory is also called "." in itself, and ".." in its directories. */
    int links() {
        return isDirectory() ? 2 + (int) children.stream().filter(Node::isDirectory).count() : 1;
    }

    /** This and all that is in it, a directory before what is in it. */
    Stream<Node> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
    }
}
