// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewerClassesTest {

    private static final int JAVA_8 = 52;
    private static final int JAVA_17 = 61;

    @TempDir
    private Path temp;

    @Test
    void findsThemInJars() throws IOException {
        Path jar = jar("app/Old.class", JAVA_8, "app/New.class", JAVA_17, "app/Other.class", JAVA_17 + 4);

        Problems problems = new Problems();
        NewerClasses.in(jar, JAVA_8).orElseThrow().report(problems);

        assertThatThrownBy(problems::throwIfAny).hasMessageContaining(
                "app.New and 1 more are for Java 17, and the JVM is of Java 8 (" + jar + ")");
    }

    @Test
    void passesOverWhatOlderJvmsDoNotLookAt() throws IOException {
        Path jar = jar("META-INF/versions/17/app/New.class", JAVA_17, "module-info.class", JAVA_17, "text", JAVA_17);

        assertThat(NewerClasses.in(jar, JAVA_8)).isEmpty();
    }

    @Test
    void findsThemInDirectories() throws IOException {
        Files.createDirectories(temp.resolve("app"));
        Files.write(temp.resolve("app/New.class"), header(JAVA_17));
        Files.write(temp.resolve("app/Empty.class"), new byte[0]);

        assertThat(NewerClasses.in(temp, JAVA_8).orElseThrow().first()).isEqualTo("app/New.class");
        assertThat(NewerClasses.in(temp, JAVA_17)).isEmpty();
    }

    private Path jar(Object... namesAndVersions) throws IOException {
        Path jar = temp.resolve("library.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (int i = 0; i < namesAndVersions.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndVersions[i]));
                zip.write(header((int) namesAndVersions[i + 1]));
            }
        }
        return jar;
    }

    private static byte[] header(int major) {
        return new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, (byte) major};
    }
}
