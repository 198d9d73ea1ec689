// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import dev.rumprun.core.error.Problems;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.codehaus.plexus.util.SelectorUtils;

/**
 * Which files of the class path a Java program brings along.
 *
 * @param patterns of their names, such as {@code app/templates/**}; none for all but those in META-INF, which are about
 *         the jars rather than of use to programs
 */
public record Resources(List<String> patterns) implements Predicate<String> {

    private static final String SEPARATOR = "/";
    private static final String JAR_INFORMATION = "META-INF/";

    public Resources {
        patterns = patterns.stream().map(Resources::normalized).toList();
    }

    /** Whether a file is one of them; classes never are. */
    @Override
    public boolean test(String name) {
        return !ClassPath.isClass(name) && (patterns.isEmpty()
                ? !name.startsWith(JAR_INFORMATION)
                : patterns.stream().anyMatch(pattern -> matches(pattern, name)));
    }

    /** Notes patterns that no file has. */
    void check(ClassPath classPath, Problems problems) throws IOException {
        if (patterns.isEmpty()) {
            return;
        }
        List<String> names = classPath.names().stream().filter(name -> !ClassPath.isClass(name)).toList();
        for (String pattern : patterns) {
            if (names.stream().noneMatch(name -> matches(pattern, name))) {
                problems.add("<resources>", "no file of the class path matches '" + pattern + "'",
                        "write it as a path below src/main/resources or in a dependency; ** stands for any directories");
            }
        }
    }

    private static boolean matches(String pattern, String name) {
        return SelectorUtils.matchPath(pattern, name, SEPARATOR, true);
    }

    /** Without a slash at its beginning, which class loaders do not know; a directory is all that it has in it. */
    private static String normalized(String pattern) {
        String relative = Objects.toString(pattern, "").strip().replaceFirst("^/+", "");
        return relative.endsWith(SEPARATOR) ? relative + "**" : relative;
    }
}
