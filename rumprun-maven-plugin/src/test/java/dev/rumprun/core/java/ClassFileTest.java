// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.rumprun.fixture.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassFileTest {

    @TempDir
    private Path directory;

    @Test
    void knowsMainMethods() throws IOException {
        assertThat(classFile("public static void main(String[] words) { }").hasMain()).isTrue();
        assertThat(classFile("public static synchronized void main(String... words) { }").hasMain()).isTrue();
        assertThat(classFile("static void main(String[] words) { }").hasMain()).isFalse();
        assertThat(classFile("public void main(String[] words) { }").hasMain()).isFalse();
        assertThat(classFile("public static int main(String[] words) { return 0; }").hasMain()).isFalse();
        assertThat(classFile("public static String[] main;").hasMain()).isFalse();
    }

    @Test
    void readsAllKindsOfConstants() throws IOException {
        ClassFile file = classFile("long l = 1L << 40; double d = 1.5; float f = 2f; int i = 1 << 30;"
                + " Runnable r = () -> System.out.println(l + \"text\" + d);"
                + " public static void main(String[] words) { }");

        assertThat(file.name()).isEqualTo("app.Main");
        assertThat(file.hasMain()).isTrue();
        assertThat(file.major()).isGreaterThanOrEqualTo(61);
    }

    @Test
    void refusesWhatIsNoClass() {
        assertThatIOException().isThrownBy(() -> ClassFile.read("no class".getBytes()));
        assertThatIOException().isThrownBy(() -> ClassFile.read(new byte[] {(byte) 0xCA, (byte) 0xFE}));
    }

    private ClassFile classFile(String members) throws IOException {
        JavaClasses.compile(directory, "app.Main", "package app; public class Main { " + members + " }");
        return ClassFile.read(Files.readAllBytes(directory.resolve("app/Main.class")));
    }
}
