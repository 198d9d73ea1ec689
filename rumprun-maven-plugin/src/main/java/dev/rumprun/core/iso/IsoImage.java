// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.iso;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.iso.Node.Kind;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Writes images. */
public final class IsoImage {

    private static final String STANDARD = "CD001";
    private static final int PRIMARY = 1;
    private static final int TERMINATOR = 255;
    private static final String VOLUME = "DATA";
    /** Where the root directory's record is, and what is behind it. */
    private static final int ROOT_RECORD = 156;
    private static final int ROOT_RECORD_LENGTH = 34;
    private static final int TEXTS_LENGTH = 813 - ROOT_RECORD - ROOT_RECORD_LENGTH;
    private static final String NEVER = "0".repeat(16);

    private final Layout layout;
    private final Instant time;
    private final OutputStream out;

    private IsoImage(Layout layout, Instant time, OutputStream out) {
        this.layout = layout;
        this.time = time;
        this.out = out;
    }

    /**
     * Writes the image of a directory.
     *
     * @param time that all files in it get
     * @throws RumprunException if a file cannot be read, or is not as long any more as it was
     * @throws IOException if the image cannot be written
     */
    public static void write(DataTree tree, Instant time, Path image) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(image), Layout.BLOCK * 32)) {
            new IsoImage(new Layout(tree.root(), time), time, out).write();
        }
    }

    private void write() throws IOException {
        out.write(new byte[Layout.FIRST_DESCRIPTOR * Layout.BLOCK]);
        out.write(descriptor());
        out.write(descriptor(TERMINATOR).array());
        out.write(layout.pathTable().bytes(ByteOrder.LITTLE_ENDIAN));
        out.write(layout.pathTable().bytes(ByteOrder.BIG_ENDIAN));
        for (Node directory : layout.directories()) {
            out.write(directory(directory));
        }
        fieldsOutsideOfDirectories();
        for (Node directory : layout.directories()) {
            for (Node child : directory.children()) {
                if (child.kind() == Kind.FILE) {
                    file(child);
                }
            }
        }
    }

    private static IsoBuffer descriptor(int type) {
        return new IsoBuffer(Layout.BLOCK).number8(type).text(STANDARD).number8(1);
    }

    private byte[] descriptor() {
        Node root = layout.directories().get(0);
        IsoBuffer to = descriptor(PRIMARY).number8(0).text("", 32).text(VOLUME, 32).at(80)
                .number32(layout.end()).at(120)
                .number16(1).number16(1).number16(Layout.BLOCK).number32(layout.pathTable().size())
                .number32(layout.littlePathTable(), ByteOrder.LITTLE_ENDIAN).number32(0, ByteOrder.LITTLE_ENDIAN)
                .number32(layout.bigPathTable(), ByteOrder.BIG_ENDIAN).number32(0, ByteOrder.BIG_ENDIAN);
        new DirectoryRecord(DirectoryRecord.SELF, root, new byte[0], new byte[0])
                .write(to, layout.block(root), layout.size(root), time, 0);
        return to.text("", TEXTS_LENGTH).longTime(time).longTime(time).text(NEVER).number8(0).longTime(time)
                .number8(1).array();
    }

    private byte[] directory(Node directory) {
        IsoBuffer to = new IsoBuffer((int) layout.size(directory));
        long at = 0;
        for (DirectoryRecord record : layout.records(directory)) {
            at = Layout.place(at, record.length());
            record.write(to.at((int) at), layout.block(record.node()), layout.size(record.node()), time,
                    layout.more(record));
            at += record.length();
        }
        return to.array();
    }

    private void fieldsOutsideOfDirectories() throws IOException {
        long at = 0;
        for (Node directory : layout.directories()) {
            for (DirectoryRecord record : layout.records(directory)) {
                long place = Layout.place(at, record.more().length);
                out.write(new byte[(int) (place - at)]);
                out.write(record.more());
                at = place + record.more().length;
            }
        }
        pad(at);
    }

    private void file(Node file) throws IOException {
        long written = 0;
        byte[] buffer = new byte[Layout.BLOCK * 32];
        try (InputStream in = open(file)) {
            for (int n = read(in, buffer, file); n >= 0 && written <= file.size(); n = read(in, buffer, file)) {
                out.write(buffer, 0, n);
                written += n;
            }
        }
        if (written != file.size()) {
            throw RumprunException.setup(file.path() + " has changed while it was put into an image.",
                    "run the build again when nothing writes to it any more");
        }
        pad(written);
    }

    private void pad(long written) throws IOException {
        out.write(new byte[(int) (Layout.blocks(written) * Layout.BLOCK - written)]);
    }

    private static InputStream open(Node file) {
        try {
            return Files.newInputStream(file.path());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static int read(InputStream in, byte[] buffer, Node file) {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static RumprunException unreadable(Node file, IOException e) {
        return RumprunException.io("Cannot read " + file.path(), e);
    }
}
