// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compile;

import dev.rumprun.core.exec.Command;
import dev.rumprun.core.program.Libraries;
import dev.rumprun.core.toolchain.ToolEnvironment;
import dev.rumprun.core.toolchain.Toolchain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The commands that compile and link. They run in the project's directory and name everything below it relative to it,
 * so that neither messages nor debug information depend on where the project lies.
 */
record CommandLines(CompileRequest request, Toolchain toolchain, CompileEnvironment environment) {

    /** Before the user's flags, which may override them. */
    private static final List<String> OPTIMIZE = List.of("-O2", "-g");

    /** What translated programs need. */
    private static final String MATHEMATICS = "-lm";

    /** What the toolchain's headers are below, as debug information calls it. */
    private static final String TOOLCHAIN = "/rumprun";

    private static final List<String> REPRODUCIBLE =
            List.of("-fdiagnostics-color=never", "-ffile-prefix-map=" + ToolEnvironment.HERE + "=.");

    Command compile(Source source, Path object, Path dependencies) {
        String relative = relative(source.path());
        List<String> arguments = new ArrayList<>();
        arguments.add(toolchain.tool(source.language().tool()).toString());
        arguments.addAll(compileFlags(source.language()));
        arguments.addAll(source.flags());
        // The target's name in the list of dependencies is fixed, so that any file name can be told from it.
        arguments.addAll(List.of("-MMD", "-MF", relative(dependencies), "-MT", "object"));
        arguments.addAll(List.of("-c", relative, "-o", relative(object)));
        return command("compiling " + relative, arguments);
    }

    /** All flags that decide what a source is compiled to. */
    List<String> compileFlags(Language language) {
        List<String> flags = new ArrayList<>(OPTIMIZE);
        flags.addAll(REPRODUCIBLE);
        if (toolchain.kind() == Toolchain.Kind.RUMPRUN) {
            flags.add("-ffile-prefix-map=" + toolchain.recipe().toolDirectory() + "=" + TOOLCHAIN);
        }
        for (Path directory : request.includeDirectories()) {
            if (Files.isDirectory(directory)) {
                flags.add("-I" + relative(directory));
            }
        }
        for (String define : request.defines()) {
            flags.add("-D" + define);
        }
        flags.addAll(language == Language.CXX ? request.cxxflags() : request.cflags());
        return flags;
    }

    /**
     * The link.
     *
     * @param note a source that becomes part of the program
     * @param compat flags for the cures in it
     */
    Command link(Language language, List<Path> objects, Path note, List<String> compat, Path program) {
        List<String> arguments = new ArrayList<>();
        arguments.add(toolchain.tool(language.tool()).toString());
        objects.forEach(object -> arguments.add(relative(object)));
        arguments.add(relative(note));
        arguments.addAll(linkFlags());
        arguments.addAll(compat);
        arguments.addAll(List.of("-o", relative(program)));
        return command("linking " + request.program().getFileName(), arguments);
    }

    /** The user's flags and libraries, libraries last. */
    List<String> linkFlags() {
        List<String> flags = new ArrayList<>(request.ldflags());
        for (String library : request.libraries()) {
            // The bake links Rumprun's threads anyway; a second copy in the program would be out of the cures' reach.
            boolean isThreads = library.equals("pthread") && toolchain.kind() == Toolchain.Kind.RUMPRUN;
            if (!isThreads) {
                flags.add(Libraries.isFile(library) ? library : "-l" + library);
            }
        }
        if (request.java().isPresent()) {
            flags.add(MATHEMATICS);
        }
        return flags;
    }

    /** The same for a linker that does not run in the project's directory. */
    List<String> linkFlagsFromRoot() {
        return linkFlags().stream().map(this::fromRoot).toList();
    }

    private String fromRoot(String flag) {
        if (flag.startsWith("-L")) {
            return "-L" + request.projectDirectory().resolve(flag.substring(2));
        }
        return flag.startsWith("-") ? flag : request.projectDirectory().resolve(flag).toString();
    }

    /** The files among the libraries, as far as they can be found without the linker. */
    List<Path> libraryFiles() {
        List<Path> files = new ArrayList<>();
        for (String library : request.libraries()) {
            if (Libraries.isFile(library)) {
                files.add(request.projectDirectory().resolve(library));
            } else {
                request.ldflags().stream()
                        .filter(flag -> flag.startsWith("-L"))
                        .map(flag -> request.projectDirectory().resolve(flag.substring(2)))
                        .map(directory -> directory.resolve("lib" + library + ".a"))
                        .filter(Files::isRegularFile)
                        .forEach(files::add);
            }
        }
        return files;
    }

    Path resolve(String dependency) {
        return request.projectDirectory().resolve(dependency);
    }

    private String relative(Path path) {
        Path project = request.projectDirectory();
        if (path.equals(project)) {
            return ".";
        }
        return path.startsWith(project) ? project.relativize(path).toString() : path.toString();
    }

    private Command command(String purpose, List<String> arguments) {
        return new Command(purpose, arguments, request.projectDirectory(), environment.variables());
    }
}
