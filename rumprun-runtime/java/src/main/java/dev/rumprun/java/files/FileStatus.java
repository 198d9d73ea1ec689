// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.files;

import dev.rumprun.java.CStrings;

/** What is known of a file. */
public final class FileStatus {

    private static final int REGULAR = 0;
    private static final int DIRECTORY = 1;
    private static final int LINK = 2;

    private static final int KIND = 0;
    private static final int SIZE = 1;
    private static final int MODE = 2;
    private static final int DEVICE = 3;
    private static final int NUMBER = 4;
    private static final int MODIFIED = 5;
    private static final int ACCESSED = 7;
    private static final int FIELDS = 9;

    private final long[] fields = new long[FIELDS];
    private final int result;

    private FileStatus(String path, boolean follow) {
        result = Native.status(CStrings.of(path), follow, fields);
    }

    /**
     * Asks for what is there now.
     *
     * @param follow whether it is about a link's target, not about the link
     */
    public static FileStatus of(String path, boolean follow) {
        return new FileStatus(path, follow);
    }

    /** Below zero if nothing is known. */
    public int result() {
        return result;
    }

    public boolean isKnown() {
        return result >= 0;
    }

    public boolean isRegular() {
        return isKnown() && fields[KIND] == REGULAR;
    }

    public boolean isDirectory() {
        return isKnown() && fields[KIND] == DIRECTORY;
    }

    public boolean isLink() {
        return isKnown() && fields[KIND] == LINK;
    }

    public long size() {
        return fields[SIZE];
    }

    public int mode() {
        return (int) fields[MODE];
    }

    public long device() {
        return fields[DEVICE];
    }

    /** Its number on the device. */
    public long number() {
        return fields[NUMBER];
    }

    public boolean isSame(FileStatus other) {
        return device() == other.device() && number() == other.number();
    }

    public Moment modified() {
        return new Moment(fields[MODIFIED], (int) fields[MODIFIED + 1]);
    }

    public Moment accessed() {
        return new Moment(fields[ACCESSED], (int) fields[ACCESSED + 1]);
    }
}
