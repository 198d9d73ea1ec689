// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import dev.rumprun.java.SystemProperties;
import dev.rumprun.java.files.FileError;
import dev.rumprun.java.files.FileStatus;
import dev.rumprun.java.files.FileTree;
import dev.rumprun.java.files.Moment;
import dev.rumprun.java.files.OpenFile;
import dev.rumprun.java.files.Paths;
import java.io.File;
import java.io.FileFilter;
import java.io.FilenameFilter;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;

/** {@link File}. */
@SuppressWarnings("serial")
public class TFile implements Serializable, Comparable<File> {

    public static final char separatorChar = '/';
    public static final String separator = "/";
    public static final char pathSeparatorChar = ':';
    public static final String pathSeparator = ":";

    private static final String ROOT = "/";
    private static final int HASH = 1234321;
    private static final int SHORTEST_PREFIX = 3;
    private static final int OWNER_READ = 0400;
    private static final int OWNER_WRITE = 0200;
    private static final int OWNER_EXECUTE = 0100;
    private static final int ALL_READ = 0444;
    private static final int ALL_WRITE = 0222;
    private static final int ALL_EXECUTE = 0111;

    private final String path;

    public TFile(String path) {
        this.path = Paths.normal(Objects.requireNonNull(path));
    }

    public TFile(String parent, String child) {
        path = joined(parent, Paths.normal(Objects.requireNonNull(child)));
    }

    public TFile(File parent, String child) {
        this(parent == null ? null : parent.getPath(), child);
    }

    public TFile(URI uri) {
        this(Paths.ofUri(uri));
    }

    private static String joined(String parent, String child) {
        if (parent == null) {
            return child;
        }
        String start = parent.isEmpty() ? ROOT : Paths.normal(parent);
        if (child.isEmpty()) {
            return start;
        }
        if (child.startsWith(ROOT)) {
            return start.equals(ROOT) ? child : start + child;
        }
        return start.equals(ROOT) ? ROOT + child : start + ROOT + child;
    }

    private File self() {
        return (File) (Object) this;
    }

    public String getName() {
        return path.substring(path.lastIndexOf(separatorChar) + 1);
    }

    public String getParent() {
        int end = path.lastIndexOf(separatorChar);
        if (end > 0) {
            return path.substring(0, end);
        }
        return end == 0 && path.length() > 1 ? ROOT : null;
    }

    public File getParentFile() {
        String parent = getParent();
        return parent == null ? null : new File(parent);
    }

    public String getPath() {
        return path;
    }

    public boolean isAbsolute() {
        return path.startsWith(ROOT);
    }

    public String getAbsolutePath() {
        if (isAbsolute()) {
            return path;
        }
        String directory = SystemProperties.all().getProperty("user.dir");
        return path.isEmpty() ? directory : Paths.normal(directory + ROOT + path);
    }

    public File getAbsoluteFile() {
        return new File(getAbsolutePath());
    }

    /** Links are followed as far as the path exists. */
    public String getCanonicalPath() throws IOException {
        String absolute = getAbsolutePath();
        for (int end = absolute.length(); end > 0; end = absolute.lastIndexOf(separatorChar, end - 1)) {
            StringBuilder real = new StringBuilder();
            if (FileTree.realPath(absolute.substring(0, end), real) >= 0) {
                return Paths.withoutDots(real + absolute.substring(end));
            }
        }
        return Paths.withoutDots(absolute);
    }

    public File getCanonicalFile() throws IOException {
        return new File(getCanonicalPath());
    }

    public Path toPath() {
        return Path.of(path);
    }

    public URI toURI() {
        return Paths.toUri("", getAbsolutePath(), isDirectory());
    }

    private FileStatus status() {
        return FileStatus.of(path, true);
    }

    private boolean may(int wanted) {
        return FileTree.access(path, wanted) >= 0;
    }

    public boolean exists() {
        return status().isKnown();
    }

    public boolean isDirectory() {
        return status().isDirectory();
    }

    public boolean isFile() {
        return status().isRegular();
    }

    public boolean isHidden() {
        return getName().startsWith(".");
    }

    public boolean canRead() {
        return may(FileTree.READ);
    }

    public boolean canWrite() {
        return may(FileTree.WRITE);
    }

    public boolean canExecute() {
        return may(FileTree.EXECUTE);
    }

    public long length() {
        FileStatus status = status();
        return status.isKnown() ? status.size() : 0;
    }

    public long lastModified() {
        FileStatus status = status();
        return status.isKnown() ? status.modified().millis() : 0;
    }

    public boolean setLastModified(long time) {
        if (time < 0) {
            throw new IllegalArgumentException("Negative time");
        }
        FileStatus status = status();
        return status.isKnown() && FileTree.setTimes(path, status.accessed(), Moment.ofMillis(time)) >= 0;
    }

    public boolean setReadOnly() {
        return setMode(ALL_WRITE, false);
    }

    public boolean setReadable(boolean may) {
        return setReadable(may, true);
    }

    public boolean setReadable(boolean may, boolean ownerOnly) {
        return setMode(ownerOnly ? OWNER_READ : ALL_READ, may);
    }

    public boolean setWritable(boolean may) {
        return setWritable(may, true);
    }

    public boolean setWritable(boolean may, boolean ownerOnly) {
        return setMode(ownerOnly ? OWNER_WRITE : ALL_WRITE, may);
    }

    public boolean setExecutable(boolean may) {
        return setExecutable(may, true);
    }

    public boolean setExecutable(boolean may, boolean ownerOnly) {
        return setMode(ownerOnly ? OWNER_EXECUTE : ALL_EXECUTE, may);
    }

    private boolean setMode(int bits, boolean may) {
        FileStatus status = status();
        return status.isKnown()
                && FileTree.setMode(path, may ? status.mode() | bits : status.mode() & ~bits) >= 0;
    }

    public boolean createNewFile() throws IOException {
        int number = OpenFile.number(path, OpenFile.WRITE | OpenFile.CREATE | OpenFile.NEW, OpenFile.DEFAULT_MODE);
        if (number >= 0) {
            new OpenFile(number).close();
        } else if (FileError.of(number) != FileError.EXISTS) {
            throw new IOException(FileError.text(number));
        }
        return number >= 0;
    }

    public boolean mkdir() {
        return FileTree.makeDirectory(path) >= 0;
    }

    public boolean mkdirs() {
        if (exists()) {
            return false;
        }
        if (mkdir()) {
            return true;
        }
        File parent = getParentFile();
        return parent != null && (parent.mkdirs() || parent.exists()) && mkdir();
    }

    public boolean delete() {
        return FileTree.remove(path, FileStatus.of(path, false).isDirectory()) >= 0;
    }

    public void deleteOnExit() {
        DeletedOnExit.add(self());
    }

    public boolean renameTo(File target) {
        return FileTree.rename(path, target.getPath()) >= 0;
    }

    public String[] list() {
        return list(null);
    }

    public String[] list(FilenameFilter filter) {
        List<String> names = FileTree.list(path);
        if (names == null) {
            return null;
        }
        if (filter != null) {
            names.removeIf(name -> !filter.accept(self(), name));
        }
        return names.toArray(new String[0]);
    }

    public File[] listFiles() {
        return files(file -> true);
    }

    public File[] listFiles(FilenameFilter filter) {
        return files(file -> filter == null || filter.accept(self(), file.getName()));
    }

    public File[] listFiles(FileFilter filter) {
        return files(file -> filter == null || filter.accept(file));
    }

    private File[] files(Predicate<File> wanted) {
        List<String> names = FileTree.list(path);
        if (names == null) {
            return null;
        }
        List<File> files = new ArrayList<>();
        for (String name : names) {
            File file = new File(self(), name);
            if (wanted.test(file)) {
                files.add(file);
            }
        }
        return files.toArray(new File[0]);
    }

    public static File[] listRoots() {
        return new File[] {new File(ROOT)};
    }

    public static File createTempFile(String prefix, String suffix) throws IOException {
        return createTempFile(prefix, suffix, null);
    }

    public static File createTempFile(String prefix, String suffix, File directory) throws IOException {
        if (prefix.length() < SHORTEST_PREFIX) {
            throw new IllegalArgumentException("Prefix string \"" + prefix + "\" too short: length must be at least 3");
        }
        File parent = directory != null ? directory : new File(SystemProperties.temporaryDirectory());
        Random random = new Random();
        File file;
        do {
            file = new File(parent, prefix + Long.toUnsignedString(random.nextLong()) + (suffix == null ? ".tmp" : suffix));
        } while (!file.createNewFile());
        return file;
    }

    @Override
    public int compareTo(File other) {
        return path.compareTo(other.getPath());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof File file && path.equals(file.getPath());
    }

    @Override
    public int hashCode() {
        return path.hashCode() ^ HASH;
    }

    @Override
    public String toString() {
        return path;
    }
}
