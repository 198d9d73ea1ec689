// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ResourcesTest {

    @Test
    void areAllFilesThatAreNeitherClassesNorAboutJars() {
        assertThat(resources()).accepts("start.html", "app/a.txt", "app/META-INF/x")
                .rejects("app/Main.class", "META-INF/MANIFEST.MF", "META-INF/maven/pom.xml");
    }

    @Test
    void areThoseThatPatternsName() {
        assertThat(resources("app/**", "/pages/", "META-INF/build.properties", "*.txt"))
                .accepts("app/a", "app/b/c", "pages/start.html", "pages/a/b", "META-INF/build.properties", "top.txt")
                .rejects("other/a", "app/Main.class", "META-INF/MANIFEST.MF", "other/top.txt", "APP/a");
    }

    @Test
    void areNotOfAnEmptyPattern() {
        assertThat(resources((String) null)).rejects("a", "a/b");
    }

    private static Resources resources(String... patterns) {
        return new Resources(Arrays.asList(patterns));
    }
}
