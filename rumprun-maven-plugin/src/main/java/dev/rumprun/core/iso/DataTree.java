// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.iso;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.io.Fingerprint;
import java.nio.file.Path;
import java.util.List;

/** What is in a directory, if all of it can be in an image that the guest can read. */
public final class DataTree {

    private final Node root;

    /**
     * Something in the directory.
     *
     * @param path in the image: {@code "/etc/motd"}
     * @param source where it is here
     * @param isLink whether it is a symbolic link
     * @param isDirectory whether it is a directory
     */
    public record Entry(String path, Path source, boolean isLink, boolean isDirectory) {
    }

    private DataTree(Node root) {
        this.root = root;
    }

    /**
     * Reads a directory.
     *
     * @param mountPoint where the guest will have it; may be empty
     * @param problems takes what cannot be read, or not be shown to the guest
     */
    public static DataTree read(Path directory, String mountPoint, Problems problems) {
        Path root = directory.toAbsolutePath().normalize();
        return new DataTree(new TreeReader(root, mountPoint, problems).read());
    }

    Node root() {
        return root;
    }

    /** All that is in it, a directory before what is in it, sorted by the bytes of names. */
    public List<Entry> entries() {
        return root.all().filter(node -> node != root)
                .map(node -> new Entry("/" + root.path().relativize(node.path()), node.path(),
                        node.kind() == Node.Kind.LINK, node.isDirectory()))
                .toList();
    }

    /** Adds all that an image of it depends on. It trusts the sizes and times of files. */
    public void addTo(Fingerprint fingerprint) {
        root.all().forEach(node -> fingerprint.add(root.path().relativize(node.path()).toString(), List.of(
                Integer.toOctalString(node.mode()), Long.toString(node.size()), Long.toString(node.modified()),
                node.target())));
    }
}
