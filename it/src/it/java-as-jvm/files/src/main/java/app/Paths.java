// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.File;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

final class Paths {

    private static final String[] ALL = {"", "/", "a", "/a", "a/b", "/a/b/c", "a//b/", "/a/../b/./c", "../../x", ".", "..",
        "/..", "a/..", "a/../..", "grün/x.txt", ".hidden"};

    private Paths() {
    }

    static void show() {
        for (String text : ALL) {
            Path path = Path.of(text);
            List<String> names = new ArrayList<>();
            path.forEach(name -> names.add(name.toString()));
            System.out.println("[" + path + "] " + path.getNameCount() + names + " " + path.getFileName() + " "
                    + path.getParent() + " " + path.getRoot() + " " + path.isAbsolute() + " [" + path.normalize() + "] "
                    + path.hashCode());
        }
        for (String one : ALL) {
            StringBuilder line = new StringBuilder(one).append(':');
            for (String other : ALL) {
                Path path = Path.of(one);
                Path second = Path.of(other);
                line.append(' ').append(path.resolve(second)).append(',').append(path.resolveSibling(other)).append(',')
                        .append(relative(path, second)).append(',').append(path.startsWith(second) ? 's' : '-')
                        .append(path.endsWith(other) ? 'e' : '-').append(Integer.signum(path.compareTo(second)))
                        .append(path.equals(second));
            }
            System.out.println(line);
        }
        System.out.println(Path.of("a", "b", "", "/c/") + " " + java.nio.file.Paths.get("", "x") + " "
                + Path.of("/a/b/c/d").subpath(1, 3) + " " + Path.of("/a/b").getName(1));
        System.out.println(Path.of("/no/such place/ü").toUri() + " " + Path.of(URI.create("file:///x%20y")) + " "
                + new File("/no/such place").toURI());
        for (String text : new String[] {"http://x/", "file:x", "/x", "file:///x?y"}) {
            try {
                System.out.println(Path.of(URI.create(text)));
            } catch (IllegalArgumentException | FileSystemNotFoundException e) {
                System.out.println(e.getMessage());
            }
        }
        try {
            Path.of("a\0b");
        } catch (InvalidPathException e) {
            System.out.println(e.getReason() + " " + e.getMessage().length() + " " + e.getInput().length() + " " + e.getIndex());
        }
        try {
            Path.of("a").subpath(0, 2);
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        globs();
        files();
    }

    private static String relative(Path path, Path other) {
        try {
            return path.relativize(other).toString();
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private static void globs() {
        String[] paths = {"a.java", "b.class", "x/a.java", "x/y/a.java", "a.{b}", "a-b", "]", "ü"};
        for (String pattern : new String[] {"glob:*.java", "glob:**.java", "glob:*.{java,class}", "glob:[a-b].*", "glob:[!a]*",
                "glob:?", "glob:a.\\{b\\}", "glob:*/*", "regex:.*\\.java", "glob:x/**", "glob:[", "glob:{a", "odd:x", "none",
                "glob:a[-x]b"}) {
            StringBuilder line = new StringBuilder(pattern);
            try {
                PathMatcher matcher = FileSystems.getDefault().getPathMatcher(pattern);
                for (String path : paths) {
                    line.append(matcher.matches(Path.of(path)) ? " yes" : " no");
                }
            } catch (PatternSyntaxException e) {
                line.append(' ').append(e.getDescription());
            } catch (IllegalArgumentException | UnsupportedOperationException e) {
                line.append(' ').append(e);
            }
            System.out.println(line);
        }
    }

    private static void files() {
        for (String text : ALL) {
            File file = new File(text);
            System.out.println("[" + file + "] " + file.getName() + " " + file.getParent() + " " + file.isAbsolute() + " "
                    + new File(file, "x") + " " + new File("p", text) + " " + file.hashCode() + " " + file.toPath());
        }
        System.out.println(new File("/a/b").equals(new File("/a//b/")) + " " + new File("a").compareTo(new File("b")) + " "
                + new File((String) null, "x") + " " + File.separator + File.pathSeparatorChar);
    }
}
