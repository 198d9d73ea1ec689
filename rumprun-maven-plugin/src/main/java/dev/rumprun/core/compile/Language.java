// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The languages that the toolchain compiles, by the endings of their sources. */
enum Language {
    C("gcc", true, "c"),
    CXX("g++", true, "cc", "cpp", "cxx", "c++", "C"),
    ASSEMBLY("gcc", true, "S"),
    PLAIN_ASSEMBLY("gcc", false, "s");

    private final String tool;
    private final boolean preprocessed;
    private final List<String> endings;

    Language(String tool, boolean preprocessed, String... endings) {
        this.tool = tool;
        this.preprocessed = preprocessed;
        this.endings = List.of(endings);
    }

    /** The compiler, without the tuple. */
    String tool() {
        return tool;
    }

    /** Whether the preprocessor reads it, which tells what it includes. */
    boolean isPreprocessed() {
        return preprocessed;
    }

    static Optional<Language> of(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1);
        return Arrays.stream(values()).filter(language -> language.endings.contains(ending)).findFirst();
    }

    /** Patterns for the sources of all languages, below a source directory. */
    static List<String> defaultIncludes() {
        return Arrays.stream(values())
                .flatMap(language -> language.endings.stream())
                .map(ending -> "**/*." + ending)
                .toList();
    }
}
