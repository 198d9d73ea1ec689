// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneSourceTest {

    private static final String TITLE = "/* A title. */";

    @TempDir
    private Path directory;
    private Path root;

    @BeforeEach
    void writeTheFirst() throws IOException {
        root = Files.createDirectories(directory.resolve("teavm"));
        ours("first.h", "first\n");
    }

    @Test
    void putsFilesWhereTheyAreIncluded() throws IOException {
        theirs("all.c", "begin\n#include \"a/b.c\"\nend\n");
        theirs("a/b.c", "in b\n  #include \"c.h\"\n#include \"../d.h\"\n#include \"e.h\"\n");
        theirs("a/c.h", "in c\n");
        theirs("d.h", "in d\n");
        theirs("e.h", "in e\n");

        assertThat(result()).isEqualTo("first\nbegin\nin b\nin c\nin d\nin e\nend\n");
    }

    @Test
    void namesCharactersAsCLetsThemBeNamed() throws IOException {
        theirs("all.c", "u\"\\u0085\\u009f5\\u00a0 \\\\u0085 \\\\\\u0080\"\n");

        assertThat(result()).isEqualTo("first\nu\"\\205\\2375\\u00a0 \\\\u0085 \\\\\\200\"\n");
    }

    @Test
    void includesEachFileOnce() throws IOException {
        theirs("all.c", "#include \"a.h\"\n#include \"sub/b.c\"\n#include \"a.h\"\n");
        theirs("a.h", "#pragma once\n#include \"a.h\"\nin a\n");
        theirs("sub/b.c", "#include \"../a.h\"\nin b\n");

        assertThat(result()).isEqualTo("first\nin a\nin b\n");
    }

    @Test
    void doesNotTakeAFileForIncludedThatIsSoUnderAConditionAlone() throws IOException {
        theirs("all.c", "#if X\n#include \"a.h\"\n#endif\n#include \"a.h\"\n#include \"a.h\"\n");
        theirs("a.h", "in a\n");

        assertThat(result()).isEqualTo("""
                first
                #if X
                #ifndef RUMPRUN_JAVA_FILE_0
                #define RUMPRUN_JAVA_FILE_0
                in a
                #endif
                #endif
                #ifndef RUMPRUN_JAVA_FILE_0
                #define RUMPRUN_JAVA_FILE_0
                in a
                #endif
                """);
    }

    @Test
    void prefersOursWhichCanHaveTheirs() throws IOException {
        theirs("all.c", "#include \"sub/x.c\"\n#include \"a.c\"\n");
        theirs("a.c", "their a\n#include \"b.h\"\n");
        theirs("b.h", "their b\n");
        theirs("sub/x.c", "#include \"../b.h\"\n");
        ours("a.c", "our a\n#include_next \"a.c\"\nrest of our a\n");
        ours("b.h", "our b\n#include \"new.h\"\n");
        ours("new.h", "new\n");

        assertThat(result()).isEqualTo("first\nour b\nnew\nour a\ntheir a\nrest of our a\n");
    }

    @Test
    void bringsHeadersThatASystemMayLack() throws IOException {
        theirs("all.c", "#include <stdio.h>\n#include <lacking.h>\n");
        ours("system/lacking.h", "in lacking\n");
        ours("stdio.h", "not of the system\n");

        assertThat(result()).isEqualTo("""
                first
                #include <stdio.h>
                #if __has_include(<lacking.h>)
                #include <lacking.h>
                #else
                #ifndef RUMPRUN_JAVA_FILE_0
                #define RUMPRUN_JAVA_FILE_0
                in lacking
                #endif
                #endif
                """);
    }

    private void theirs(String file, String text) throws IOException {
        write(root.resolve(file), text);
    }

    private void ours(String file, String text) throws IOException {
        write(directory.resolve("ours/dev/rumprun/java/c").resolve(file), text);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String result() throws IOException {
        Path target = directory.resolve("target.c");
        URL[] ours = {directory.resolve("ours").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(ours, null)) {
            OneSource.write(root, new RuntimeSources(loader), TITLE, "first.h", target);
        }
        assertThat(target).content().startsWith(TITLE + "\n");
        return Files.readString(target).substring(TITLE.length() + 1);
    }
}
