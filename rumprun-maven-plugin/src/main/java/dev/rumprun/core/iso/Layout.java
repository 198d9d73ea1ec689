// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.iso;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything is in an image: after 16 empty blocks two descriptors, two path tables, the directories, what has no
 * room in them, and the files.
 */
final class Layout {

    /** In bytes. */
    static final int BLOCK = 2048;
    static final int FIRST_DESCRIPTOR = 16;

    private static final int FIRST_PATH_TABLE = FIRST_DESCRIPTOR + 2;

    private final List<Node> directories = new ArrayList<>();
    private final Map<Node, Node> parents = new IdentityHashMap<>();
    private final Map<Node, List<DirectoryRecord>> records = new IdentityHashMap<>();
    private final Map<Node, String> names = new IdentityHashMap<>();
    private final Map<Node, Long> blocks = new IdentityHashMap<>();
    private final Map<Node, Long> sizes = new IdentityHashMap<>();
    private final Map<DirectoryRecord, Long> more = new IdentityHashMap<>();
    private final PathTable pathTable;
    private final long end;

    Layout(Node root, Instant time) {
        directories.add(root);
        parents.put(root, root);
        // Grows as it goes: all of a level come before those of the next.
        for (int i = 0; i < directories.size(); i++) {
            Node directory = directories.get(i);
            directory.children().stream().filter(Node::isDirectory).forEach(child -> {
                directories.add(child);
                parents.put(child, directory);
            });
            records.put(directory, DirectoryRecord.of(directory, parents.get(directory), time));
            records.get(directory).forEach(record -> names.putIfAbsent(record.node(), record.name()));
        }
        pathTable = new PathTable(this);
        long block = FIRST_PATH_TABLE + 2 * blocks(pathTable.size());
        for (Node directory : directories) {
            long size = 0;
            for (DirectoryRecord record : records.get(directory)) {
                size = place(size, record.length()) + record.length();
            }
            block = put(directory, block, blocks(size) * BLOCK);
        }
        long at = block * BLOCK;
        for (Node directory : directories) {
            for (DirectoryRecord record : records.get(directory)) {
                at = place(at, record.more().length);
                more.put(record, at);
                at += record.more().length;
            }
        }
        block = blocks(at);
        for (Node directory : directories) {
            for (Node child : directory.children()) {
                if (!child.isDirectory()) {
                    block = put(child, block, child.size());
                }
            }
        }
        end = block;
    }

    /** Where something of this length can begin, at this position or later: nothing crosses the end of a block. */
    static long place(long at, int length) {
        return at % BLOCK + length > BLOCK ? blocks(at) * BLOCK : at;
    }

    /** How many it takes. */
    static long blocks(long bytes) {
        return (bytes + BLOCK - 1) / BLOCK;
    }

    /** A directory before those that are in it. */
    List<Node> directories() {
        return directories;
    }

    Node parent(Node directory) {
        return parents.get(directory);
    }

    List<DirectoryRecord> records(Node directory) {
        return records.get(directory);
    }

    /** What a directory is called in the one that it is in. */
    String name(Node directory) {
        return names.get(directory);
    }

    /** Where a directory or file begins; 0 for what is empty. */
    long block(Node node) {
        return blocks.get(node);
    }

    /** In bytes. */
    long size(Node node) {
        return sizes.get(node);
    }

    /** Where the fields are that have no room in a record, in bytes. */
    long more(DirectoryRecord record) {
        return more.get(record);
    }

    PathTable pathTable() {
        return pathTable;
    }

    long littlePathTable() {
        return FIRST_PATH_TABLE;
    }

    long bigPathTable() {
        return FIRST_PATH_TABLE + blocks(pathTable.size());
    }

    /** How many blocks there are. */
    long end() {
        return end;
    }

    private long put(Node node, long block, long size) {
        blocks.put(node, size == 0 ? 0 : block);
        sizes.put(node, size);
        return block + blocks(size);
    }
}
