// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.fixture.JavaClasses;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainClassTest {

    @TempDir
    private Path directory;
    private Path classes;
    private Path jar;

    @BeforeEach
    void compileALibrary() throws IOException {
        classes = directory.resolve("classes");
        jar = directory.resolve("library.jar");
        Path library = directory.resolve("library");
        JavaClasses.compile(library, "lib.Tool", program("lib", "Tool"));
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("lib/Tool.class"));
            Files.copy(library.resolve("lib/Tool.class"), entries);
        }
    }

    @Test
    void isTheOnlyOneInTheProject() throws IOException {
        JavaClasses.compile(classes, "app.Main", program("app", "Main"), "app.Other", "package app; class Other { }");

        assertThat(find(Optional.empty())).isEqualTo("app.Main");
    }

    @Test
    void isTheOneThatIsNamed() throws IOException {
        JavaClasses.compile(classes, "app.Main", program("app", "Main"), "app.Other", program("app", "Other"));

        assertThat(find(Optional.of(" app.Other "))).isEqualTo("app.Other");
        assertThat(find(Optional.of("lib.Tool"))).isEqualTo("lib.Tool");
    }

    @Test
    void isAskedForIfThereAreSeveral() throws IOException {
        JavaClasses.compile(classes, "app.Main", program("app", "Main"), "app.Other", program("app", "Other"));

        assertThatExceptionOfType(RumprunException.class).isThrownBy(() -> find(Optional.empty()))
                .withMessageContaining(": app.Main, app.Other.").withMessageContaining("<java><mainClass>");
    }

    @Test
    void isMissedIfThereIsNone() throws IOException {
        assertThatExceptionOfType(RumprunException.class).isThrownBy(() -> find(Optional.empty()))
                .withMessageContaining("has no classes");
        JavaClasses.compile(classes, "app.Other", "package app; class Other { }");

        assertThatExceptionOfType(RumprunException.class).isThrownBy(() -> find(Optional.empty()))
                .withMessageContaining("No class in ");
        assertThatExceptionOfType(RumprunException.class).isThrownBy(() -> find(Optional.of("app.Other")))
                .withMessageContaining("The class app.Other has no public static void main(String[])");
        assertThatExceptionOfType(RumprunException.class).isThrownBy(() -> find(Optional.of("app.Main")))
                .withMessageContaining("The main class app.Main is neither in the project's classes nor in its");
    }

    private String find(Optional<String> named) throws IOException {
        JavaRequest request =
                new JavaRequest(named, classes, List.of(jar), "4m", Optional.empty(), "SIMPLE", new TreeMap<>(),
                        new Resources(List.of()));
        return MainClass.of(request, ClassPath.read(request.classPath()));
    }

    private static String program(String place, String name) {
        return "package " + place + "; public class " + name + " { public static void main(String[] args) { } }";
    }
}
