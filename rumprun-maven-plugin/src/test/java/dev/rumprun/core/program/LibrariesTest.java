// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LibrariesTest {

    @Test
    void tellsFilesByTheirEndings() {
        assertThat(List.of("lib/x.a", "libx.a", "x.o", "/x.o")).allMatch(Libraries::isFile);
        assertThat(List.of("m", "rump.x", "a", "lib/x", "")).noneMatch(Libraries::isFile);
    }

    @Test
    void tellsNamesFromFlagsPathsAndShellText() {
        assertThat(List.of("m", "rump.x", "stdc++", "a-b", "_x")).allMatch(Libraries::isName);
        assertThat(List.of("", " ", "-lm", "lib/x", "a b", "a;b", "$(a)", "a\n")).noneMatch(Libraries::isName);
    }
}
