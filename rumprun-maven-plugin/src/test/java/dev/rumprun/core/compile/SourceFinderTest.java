// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.RumprunException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFinderTest {

    @TempDir
    private Path project;

    private TestRequest request;

    @BeforeEach
    void makeSources() throws IOException {
        request = new TestRequest(project);
        for (String file : List.of("c/b.c", "c/a.c", "c/sub/c.c", "c/d.S", "c/e.s", "c/README.md", "c/a.h",
                "c/.git/x.c", "c/a.c~", "cpp/a.cpp", "cpp/b.cc", "cpp/c.cxx", "cpp/d.c++", "cpp/e.C", "cpp/f.hpp")) {
            Path path = project.resolve("src/main").resolve(file);
            Files.createDirectories(path.getParent());
            Files.createFile(path);
        }
    }

    @Test
    void findsAllLanguagesSortedWithinEachDirectory() throws IOException {
        assertThat(SourceFinder.find(request.build())).extracting(source -> source.name() + " " + source.language())
                .containsExactly("0/a.c C", "0/b.c C", "0/d.S ASSEMBLY", "0/e.s PLAIN_ASSEMBLY", "0/sub/c.c C",
                        "1/a.cpp CXX", "1/b.cc CXX", "1/c.cxx CXX", "1/d.c++ CXX", "1/e.C CXX");
    }

    @Test
    void givesAbsolutePaths() throws IOException {
        assertThat(SourceFinder.find(request.build()).get(0).path())
                .isEqualTo(project.resolve("src/main/c/a.c")).isAbsolute();
    }

    @Test
    void takesOnlyWhatIsIncluded() throws IOException {
        request.includes = List.of("sub/**", "a.c");

        assertThat(names()).containsExactly("0/a.c", "0/sub/c.c");
    }

    @Test
    void leavesOutWhatIsExcluded() throws IOException {
        request.excludes = List.of("**/*.c", "*.C", "d.*");

        assertThat(names()).containsExactly("0/e.s", "1/a.cpp", "1/b.cc", "1/c.cxx");
    }

    @Test
    void refusesAnIncludedFileThatIsNoSource() throws IOException {
        request.includes = List.of("**");

        assertThatThrownBy(this::names)
                .isInstanceOf(RumprunException.class)
                .hasMessageContaining("README.md, which is no C, C++ or assembly source")
                .hasMessageContaining("<includes>");
    }

    @Test
    void passesOverDirectoriesThatAreNotThere() throws IOException {
        request.sourceDirectories = List.of(project.resolve("missing"));

        assertThat(names()).isEmpty();
    }

    @Test
    void keepsSourcesOfTheSameNameApart() throws IOException {
        Files.createFile(project.resolve("src/main/cpp/a.c"));

        assertThat(names()).contains("0/a.c", "1/a.c").doesNotHaveDuplicates();
    }

    @Test
    void takesAFileOnceThatLinksReachInManyWays() throws IOException {
        Files.createSymbolicLink(project.resolve("src/main/c/loop"), Path.of("."));
        Files.createSymbolicLink(project.resolve("src/main/c/z.c"), Path.of("a.c"));

        assertThat(names()).filteredOn(name -> name.startsWith("0/")).hasSize(5);
    }

    private List<String> names() throws IOException {
        return SourceFinder.find(request.build()).stream().map(Source::name).toList();
    }
}
