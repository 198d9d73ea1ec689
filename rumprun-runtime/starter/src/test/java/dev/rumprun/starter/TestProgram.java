// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program under src/test/programs, with what its comments say of the test:
 *
 * <pre>
 * // expect: text that the console shows, after that of the line before
 * // config: {"cmdline": "..."}
 * // qemu: further options
 * // with: other.c, a further program of the same image
 * // set: name=number, of a symbol of the kernel
 * </pre>
 *
 * <p>A program that expects nothing is not a test, but part of others.
 */
record TestProgram(Path source, List<String> lines) {

    private static final Path PROGRAMS = Path.of("src", "test", "programs");

    static List<TestProgram> all() throws IOException {
        try (var files = Files.list(PROGRAMS)) {
            return files.filter(file -> file.toString().matches(".*\\.(c|cc)"))
                    .sorted()
                    .map(TestProgram::read)
                    .filter(program -> !program.expected().isEmpty())
                    .toList();
        }
    }

    private static TestProgram read(Path source) {
        try {
            return new TestProgram(source.toAbsolutePath(), Files.readAllLines(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> expected() {
        return values("expect").toList();
    }

    /** Bakes the program, and those that belong to it, in the starter's directory. */
    Path image(Starter starter) {
        var arguments = new ArrayList<String>();
        values("set").forEach(setting -> arguments.addAll(
                List.of("-m", "add -Wl,--defsym=rumprun_compat_" + setting)));
        arguments.addAll(List.of("hw_virtio", "image"));
        Stream.concat(Stream.of(source), values("with").map(source::resolveSibling))
                .map(program -> starter.compile(program).toString())
                .forEach(arguments::add);
        starter.bake(arguments.toArray(String[]::new)).succeeds();
        return starter.directory().resolve("image");
    }

    List<String> options(Starter starter) throws IOException {
        var options = new ArrayList<String>();
        for (String config : values("config").toList()) {
            options.addAll(List.of("-initrd", starter.write("config.json", config).toString()));
        }
        values("qemu").flatMap(value -> Stream.of(value.split(" +"))).forEach(options::add);
        return options;
    }

    private Stream<String> values(String key) {
        var prefix = "// " + key + ": ";
        return lines.stream().filter(line -> line.startsWith(prefix)).map(line -> line.substring(prefix.length()));
    }

    @Override
    public String toString() {
        return source.getFileName().toString();
    }
}
