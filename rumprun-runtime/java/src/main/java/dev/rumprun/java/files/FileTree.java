// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.files;

import dev.rumprun.java.CStrings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.teavm.interop.Address;

/** Names of files and directories. Results below zero are a {@link FileError}. */
public final class FileTree {

    public static final int READ = 4;
    public static final int WRITE = 2;
    public static final int EXECUTE = 1;

    private static final int LONGEST_PATH = 4096;
    private static final int DIRECTORY_MODE = 0777;

    private FileTree() {
    }

    public static int access(String path, int wanted) {
        return Native.access(CStrings.of(path), wanted);
    }

    public static int makeDirectory(String path) {
        return makeDirectory(path, DIRECTORY_MODE);
    }

    public static int makeDirectory(String path, int mode) {
        return Native.makeDirectory(CStrings.of(path), mode);
    }

    public static int remove(String path, boolean isDirectory) {
        return Native.remove(CStrings.of(path), isDirectory);
    }

    public static int rename(String from, String to) {
        return Native.rename(CStrings.of(from), CStrings.of(to));
    }

    public static int symlink(String path, String target) {
        return Native.symlink(CStrings.of(target), CStrings.of(path));
    }

    public static int link(String path, String existing) {
        return Native.link(CStrings.of(existing), CStrings.of(path));
    }

    public static int setMode(String path, int mode) {
        return Native.setMode(CStrings.of(path), mode);
    }

    public static int setTimes(String path, Moment accessed, Moment modified) {
        return Native.setTimes(CStrings.of(path), accessed.seconds(), accessed.micros(), modified.seconds(),
                modified.micros());
    }

    /**
     * Asks where a link leads to.
     *
     * @param answer gets the path
     */
    public static int readLink(String path, StringBuilder answer) {
        byte[] bytes = new byte[LONGEST_PATH];
        return answer(Native.readLink(CStrings.of(path), bytes, bytes.length), bytes, answer);
    }

    /**
     * Asks for a path without links.
     *
     * @param answer gets the path
     */
    public static int realPath(String path, StringBuilder answer) {
        byte[] bytes = new byte[LONGEST_PATH];
        return answer(Native.realPath(CStrings.of(path), bytes, bytes.length), bytes, answer);
    }

    private static int answer(int length, byte[] bytes, StringBuilder answer) {
        if (length >= 0) {
            answer.append(new String(bytes, 0, length, StandardCharsets.UTF_8));
        }
        return length;
    }

    /**
     * Lists a directory.
     *
     * @param names gets what is in it
     */
    public static int list(String path, List<String> names) {
        long directory = Native.openDirectory(CStrings.of(path));
        if (directory < 0) {
            return (int) directory;
        }
        for (Address entry = Native.nextEntry(directory); entry.toLong() != 0; entry = Native.nextEntry(directory)) {
            String name = CStrings.at(entry);
            if (!name.equals(".") && !name.equals("..")) {
                names.add(name);
            }
        }
        Native.closeDirectory(directory);
        return 0;
    }

    /** {@link #list(String, List)}; null if it fails. */
    public static List<String> list(String path) {
        List<String> names = new ArrayList<>();
        return list(path, names) < 0 ? null : names;
    }
}
