// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A starter platform and the directory and environment that its commands run in. */
record Starter(Path home, Path directory, Map<String, String> environment) {

    private static final Path BUILT = Path.of("target", "starter").toAbsolutePath();
    private static final Map<String, String> QUIET = Map.of("RUMPRUN_WARNING_STFU", "please");

    /** The platform that this build has made. */
    static Starter in(Path directory) {
        return new Starter(BUILT, directory, QUIET);
    }

    /** The same platform, copied to another place. */
    Starter copiedTo(Path newHome) {
        Run.of(directory, Map.of(), List.of("cp", "-R", home.toString(), newHome.toString())).succeeds();
        return new Starter(newHome, directory, environment);
    }

    Starter workingIn(Path newDirectory) {
        return new Starter(home, newDirectory, environment);
    }

    Starter with(String variable, String value) {
        var changed = new HashMap<>(environment);
        changed.put(variable, value);
        return new Starter(home, directory, changed);
    }

    /** On a host that has these commands only. */
    Starter onHostWith(String... commands) throws IOException {
        var path = Files.createDirectory(directory.resolve("path"));
        for (String command : commands) {
            write("path/" + command, "#!/bin/sh", "exec " + which(command) + " \"$@\"").toFile().setExecutable(true);
        }
        return with("PATH", path.toString());
    }

    private static Path which(String command) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(element -> Path.of(element, command))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    Run gcc(String... arguments) {
        return tool("gcc", arguments);
    }

    Run gxx(String... arguments) {
        return tool("g++", arguments);
    }

    Run cookfs(String... arguments) {
        return tool("cookfs", arguments);
    }

    Run tool(String name, String... arguments) {
        return run("x86_64-rumprun-netbsd-" + name, arguments);
    }

    Run bake(String... arguments) {
        return run("rumprun-bake", arguments);
    }

    /** Compiles and links a program with the compiler of its language. */
    Path compile(Path source, String... options) {
        var name = source.getFileName().toString();
        var program = directory.resolve(name.substring(0, name.lastIndexOf('.')));
        var arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-o", program.toString(), source.toString(), "-lm"));
        tool(name.endsWith(".c") ? "gcc" : "g++", arguments.toArray(String[]::new)).succeeds();
        return program;
    }

    /** Writes hello.c, which other compilers refuse. */
    Path writeHello() throws IOException {
        return write("hello.c",
                "#include <stdio.h>",
                "#ifndef __RUMPRUN__",
                "#error not for Rumprun",
                "#endif",
                "int main(void) { return puts(\"hello\") < 0; }");
    }

    Path write(String name, String... lines) throws IOException {
        var file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, List.of(lines));
    }

    private Run run(String name, String... arguments) {
        var command = new ArrayList<>(List.of(home.resolve("bin").resolve(name).toString()));
        command.addAll(List.of(arguments));
        return Run.of(directory, environment, command);
    }
}
