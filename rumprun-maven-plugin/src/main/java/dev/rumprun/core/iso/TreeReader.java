// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.iso;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.iso.Node.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Reads a directory and all that is in it, and finds what cannot be in an image. */
final class TreeReader {

    /** The guest's PATH_MAX, without the byte that ends a path. */
    private static final int MAX_PATH = 1023;
    /** The guest reads no second extent of a file. */
    private static final long MAX_FILE = (1L << 32) - 1;
    /** Path tables number directories by 16 bits. */
    private static final int MAX_DIRECTORIES = 0xffff;
    /** What Java puts where a name is not in the encoding that it expects. */
    private static final String NO_CHARACTER = "\uFFFD";
    private static final String ELEMENT = "<directory>";
    private static final int MAX_PROBLEMS = 10;
    private static final int LINK_PERMISSIONS = 0777;
    private static final String RENAME = "rename it";

    private final Path root;
    private final String mountPoint;
    private final Problems problems;
    private int found;

    TreeReader(Path root, String mountPoint, Problems problems) {
        this.root = root;
        this.mountPoint = mountPoint;
        this.problems = problems;
    }

    Node read() {
        if (!Files.isDirectory(root)) {
            add(Files.exists(root) ? root + " is no directory" : "there is no " + root,
                    "correct its path, or make it earlier in the build");
            return new Node(root, Kind.DIRECTORY, 0, 0, 0, "", List.of());
        }
        Node tree = directory(root, Set.of(PosixFilePermission.values()));
        long directories = tree.all().filter(Node::isDirectory).count();
        if (directories > MAX_DIRECTORIES) {
            add(root + " has " + directories + " directories, and an image holds " + MAX_DIRECTORIES, "divide it");
        }
        if (found > MAX_PROBLEMS) {
            problems.add(ELEMENT, root + " has " + (found - MAX_PROBLEMS) + " more such problems",
                    "look at all of it");
        }
        return tree;
    }

    private void add(String what, String advice) {
        if (found++ < MAX_PROBLEMS) {
            problems.add(ELEMENT, what, advice);
        }
    }

    private Node directory(Path path, Set<PosixFilePermission> permissions) {
        List<Node> children = new ArrayList<>();
        try (Stream<Path> entries = Files.list(path)) {
            for (Path entry : entries.sorted().toList()) {
                children.add(node(entry));
            }
        } catch (IOException e) {
            add(path + " cannot be read: " + e.getClass().getSimpleName() + ", " + e.getMessage(),
                    "correct its permissions");
        }
        children.sort(Node.BY_NAME);
        return new Node(path, Kind.DIRECTORY, numbers(permissions), 0, 0, "", children);
    }

    private Node node(Path path) throws IOException {
        checkName(path);
        PosixFileAttributes attributes =
                Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isDirectory()) {
            return directory(path, attributes.permissions());
        }
        if (attributes.isSymbolicLink()) {
            return new Node(path, Kind.LINK, LINK_PERMISSIONS, 0, 0, target(path), List.of());
        }
        checkFile(path, attributes);
        return new Node(path, Kind.FILE, numbers(attributes.permissions()), attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), "", List.of());
    }

    private void checkName(Path path) {
        checkEncoding(path, path.getFileName().toString());
        int length = bytes(mountPoint + "/" + root.relativize(path));
        if (length > MAX_PATH) {
            add("the guest's path of " + path + " has " + length + " bytes, and the guest takes " + MAX_PATH,
                    RENAME);
        }
    }

    private void checkEncoding(Path path, String text) {
        if (text.contains(NO_CHARACTER)) {
            add(path + " has a name that is not in the encoding which Java expects, "
                    + System.getProperty("sun.jnu.encoding"), RENAME + ", or run Maven with LC_ALL=C.UTF-8");
        }
    }

    private void checkFile(Path path, PosixFileAttributes attributes) {
        if (!attributes.isRegularFile()) {
            add(path + " is no file, directory or link", "remove it");
        } else if (attributes.size() > MAX_FILE) {
            add(path + " has " + attributes.size() + " bytes, and a file in an image holds " + MAX_FILE,
                    "put it into an <image> of another kind");
        } else if (!Files.isReadable(path)) {
            add(path + " may not be read", "correct its permissions");
        }
    }

    /** A link that leads out of the directory means something in the guest, so nothing is known of it here. */
    private String target(Path link) throws IOException {
        Path target = Files.readSymbolicLink(link);
        Path led = link.resolveSibling(target);
        checkEncoding(link, target.toString());
        if (led.normalize().startsWith(root) && !Files.exists(led, LinkOption.NOFOLLOW_LINKS)) {
            add(link + " is a link to " + target + ", which is not there", "remove it");
        }
        if (bytes(target.toString()) > MAX_PATH) {
            add(link + " is a link of more than " + MAX_PATH + " bytes", "shorten it");
        }
        return target.toString();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * Nobody writes to such an image. Group and others are denied it in the image, too, as whether they are
     * allowed it here depends on the user's umask.
     */
    private static int numbers(Set<PosixFilePermission> permissions) {
        return permissions.stream()
                .filter(p -> p != PosixFilePermission.GROUP_WRITE && p != PosixFilePermission.OTHERS_WRITE)
                .mapToInt(p -> 0400 >> p.ordinal())
                .sum();
    }
}
