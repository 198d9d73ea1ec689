// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.pack;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Symbolic links between the files of a toolchain. */
final class RelativeLink {

    /** Dots come first: behind the name of another link, they would mean something else than they seem to. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?:\\.\\./)*(?!\\.{1,2}(?:/|$))[A-Za-z0-9_.+@=,~-]+(?:/(?!\\.{1,2}(?:/|$))[A-Za-z0-9_.+@=,~-]+)*");

    private RelativeLink() {
    }

    /**
     * The path that a link leads to.
     *
     * @param path of the link, in the toolchain's directory
     * @param says what the link has in it
     * @return a path in the toolchain's directory, or one that begins with two dots; nothing if the link is none that
     *         we would write
     */
    static Optional<String> target(String path, String says) {
        return PLAIN.matcher(says).matches()
                ? Optional.of(Path.of(path).resolveSibling(says).normalize().toString())
                : Optional.empty();
    }

    /** What a link has to say. */
    static String to(String target, String path) {
        Path directory = Path.of("/").resolve(path).getParent();
        return directory.relativize(Path.of("/").resolve(target)).toString();
    }
}
