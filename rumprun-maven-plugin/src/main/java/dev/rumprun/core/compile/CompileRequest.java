// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compile;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.io.PlainPath;
import dev.rumprun.core.java.JavaRequest;
import dev.rumprun.core.program.Libraries;
import dev.rumprun.core.rust.RustRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A program to compile and link.
 *
 * @param projectDirectory where the compiler runs; what lies below it is named relative to it
 * @param sourceDirectories searched for sources; those that do not exist are passed over
 * @param includeDirectories searched for headers; those that do not exist are passed over
 * @param includes patterns of the sources to take; empty for all that the compilers know
 * @param excludes patterns of the sources to leave out
 * @param defines preprocessor macros, {@code NAME} or {@code NAME=VALUE}
 * @param cflags flags for C and assembly
 * @param cxxflags flags for C++
 * @param ldflags flags for the link
 * @param libraries names for {@code -l}, or paths of static libraries
 * @param java a program that is translated and compiled with the sources
 * @param rust programs that cargo builds, instead of the sources
 * @param program the file to make
 */
public record CompileRequest(
        Path projectDirectory,
        List<Path> sourceDirectories,
        List<Path> includeDirectories,
        List<String> includes,
        List<String> excludes,
        List<String> defines,
        List<String> cflags,
        List<String> cxxflags,
        List<String> ldflags,
        List<String> libraries,
        Optional<JavaRequest> java,
        Optional<RustRequest> rust,
        Path program) {

    private static final Pattern DEFINE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\([^)]*\\))?(=.*)?", Pattern.DOTALL);

    public CompileRequest {
        sourceDirectories = List.copyOf(sourceDirectories);
        includeDirectories = List.copyOf(includeDirectories);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        defines = List.copyOf(defines);
        cflags = List.copyOf(cflags);
        cxxflags = List.copyOf(cxxflags);
        ldflags = List.copyOf(ldflags);
        libraries = List.copyOf(libraries);
    }

    /**
     * Notes what cannot work, whatever the toolchain.
     *
     * @param workDirectory where the compiler's results go
     */
    public void check(Problems problems, Path workDirectory) {
        String relative = workDirectory.startsWith(projectDirectory)
                ? projectDirectory.relativize(workDirectory).toString()
                : workDirectory.toString();
        if (!PlainPath.is(relative)) {
            problems.add("<build><directory>", "Rumprun's gcc cannot write into '" + relative + "'",
                    "use a directory whose path below the project has no blanks or quotes");
        }
        for (String define : defines) {
            if (!DEFINE.matcher(define).matches()) {
                problems.add("<defines>", "'" + define + "' defines no macro", "write NAME or NAME=VALUE, without -D");
            }
        }
        for (String library : libraries) {
            if (!Libraries.isFile(library) && !Libraries.isName(library)) {
                problems.add("<libraries>", "'" + library + "' is no library",
                        "write its name alone ('m' for -lm) or the path of a .a or .o file; flags belong into <ldflags>");
            } else if (Libraries.isFile(library) && !Files.isRegularFile(projectDirectory.resolve(library))) {
                problems.add("<libraries>", "there is no file " + projectDirectory.resolve(library),
                        "build the library first, or correct its path");
            }
        }
        noBlankFlags(problems, "<cflags>", cflags);
        noBlankFlags(problems, "<cxxflags>", cxxflags);
        noBlankFlags(problems, "<ldflags>", ldflags);
        java.ifPresent(request -> request.check(problems));
        rust.ifPresent(request -> request.check(problems));
        if (java.isPresent() && rust.isPresent()) {
            problems.add("<rust>", "the project is a Java program, too", "write <java> and <rust> in two executions");
        }
    }

    /** Two flags in one element are the commonest mistake; the compiler's answer to it would not help. */
    private static void noBlankFlags(Problems problems, String element, List<String> flags) {
        for (String flag : flags) {
            if (flag.isBlank() || flag.matches("-\\S+\\s+-.*")) {
                problems.add(element, "'" + flag + "' is not one flag", "give every flag an element of its own");
            }
        }
    }
}
