// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Builds requests, of which tests change one thing or the other. */
final class TestRequest {

    final Path project;
    List<Path> sourceDirectories;
    List<Path> includeDirectories;
    List<String> includes = List.of();
    List<String> excludes = List.of();
    List<String> defines = List.of();
    List<String> cflags = List.of();
    List<String> cxxflags = List.of();
    List<String> ldflags = List.of();
    List<String> libraries = List.of();

    TestRequest(Path project) {
        this.project = project;
        sourceDirectories = List.of(project.resolve("src/main/c"), project.resolve("src/main/cpp"));
        includeDirectories = List.of(project.resolve("src/main/include"));
    }

    CompileRequest build() {
        return new CompileRequest(project, sourceDirectories, includeDirectories, includes, excludes, defines, cflags,
                cxxflags, ldflags, libraries, Optional.empty(), Optional.empty(),
                project.resolve("target/hello.rumprun"));
    }
}
