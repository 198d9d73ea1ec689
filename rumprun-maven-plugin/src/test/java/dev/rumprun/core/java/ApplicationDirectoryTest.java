// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationDirectoryTest {

    @TempDir
    private Path temp;

    @Test
    void holdsJarsAndDirectoriesWhateverTheirNames() throws IOException {
        Path classes = file("classes/app/Main.class").getParent().getParent();
        Path jar = file("one/library.jar");
        Path sameName = file("two/library.jar");
        Path separator = file("a:b.jar");

        assertThat(fill(classes, jar, sameName, separator))
                .containsExactly("classes", "library.jar", "2-library.jar", "a_b.jar");
        assertThat(files()).containsExactly("2-library.jar", "a_b.jar", "classes/app/Main.class", "library.jar");
        assertThat(target().resolve("2-library.jar")).hasContent("two/library.jar");
    }

    @Test
    void followsWhatChanges() throws IOException {
        Path jar = file("library.jar");
        Path classes = file("classes/app/Main.class").getParent().getParent();
        file("classes/app/Old.class");
        fill(jar, classes);
        Files.delete(classes.resolve("app/Old.class"));
        Files.setLastModifiedTime(file("classes/app/Main.class"), FileTime.fromMillis(1));
        Files.delete(jar);
        Files.createDirectories(jar);

        fill(jar, classes);

        assertThat(files()).containsExactly("classes/app/Main.class");
        assertThat(target().resolve("library.jar")).isDirectory();
        assertThat(Files.getLastModifiedTime(target().resolve("classes/app/Main.class")).toMillis()).isEqualTo(1);
    }

    @Test
    void leavesAloneWhatIsTheSame() throws IOException {
        Path jar = file("library.jar");
        fill(jar);
        Object before = inode("library.jar");

        fill(jar);

        assertThat(inode("library.jar")).isEqualTo(before);
    }

    private List<String> fill(Path... entries) throws IOException {
        return new ApplicationDirectory(target()).fill(List.of(entries));
    }

    private Path target() {
        return temp.resolve("target");
    }

    private Path file(String name) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }

    private Object inode(String name) throws IOException {
        return Files.getAttribute(target().resolve(name), "unix:ino");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(target())) {
            return files.filter(Files::isRegularFile).map(file -> target().relativize(file).toString()).sorted().toList();
        }
    }
}
