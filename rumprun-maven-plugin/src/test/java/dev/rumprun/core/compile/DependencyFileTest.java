// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DependencyFileTest {

    @Test
    void readsOneLine() {
        assertThat(DependencyFile.parse("object: a.c b.h c/d.h\n")).containsExactly("a.c", "b.h", "c/d.h");
    }

    @Test
    void readsContinuedLines() {
        assertThat(DependencyFile.parse("object: \\\n  a.c \\\n b.h\\\n c.h\n")).containsExactly("a.c", "b.h", "c.h");
    }

    @Test
    void understandsTheEscapesOfMake() {
        assertThat(DependencyFile.parse("object: my\\ file.c a$$b.h no\\#1.h tab\\\there.h back\\slash.h\n"))
                .containsExactly("my file.c", "a$b.h", "no#1.h", "tab\there.h", "back\\slash.h");
    }

    @Test
    void readsNamesBeyondAsciiAndWithColons() {
        assertThat(DependencyFile.parse("object: grüße.c c:d.h\n")).containsExactly("grüße.c", "c:d.h");
    }

    @Test
    void readsNothingFromAnEmptyRule() {
        assertThat(DependencyFile.parse("")).isEmpty();
        assertThat(DependencyFile.parse("object: ")).isEmpty();
    }

    @Test
    void endsCleanlyInTheMiddleOfAnEscape() {
        assertThat(DependencyFile.parse("object: a.c \\")).containsExactly("a.c");
        assertThat(DependencyFile.parse("object: a$")).containsExactly("a$");
    }

    @Test
    void hasNoFilesIfItIsNotThere(@TempDir Path directory) throws IOException {
        assertThat(DependencyFile.read(directory.resolve("missing.d"))).isEmpty();

        Path file = Files.writeString(directory.resolve("a.d"), "object: a.c\n");
        assertThat(DependencyFile.read(file)).containsExactly("a.c");
    }
}
