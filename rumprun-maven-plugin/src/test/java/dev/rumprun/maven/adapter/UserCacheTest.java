// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserCacheTest {

    @Test
    void isWhereTheUserSays() {
        assertThat(UserCache.directory(new File("/my/cache"), Map.of("XDG_CACHE_HOME", "/xdg")))
                .isEqualTo(Path.of("/my/cache"));
    }

    @Test
    void isInTheCacheOfTheDesktop() {
        assertThat(UserCache.directory(null, Map.of("XDG_CACHE_HOME", "/xdg")))
                .isEqualTo(Path.of("/xdg/rumprun-maven"));
    }

    @Test
    void isInTheHomeDirectoryOtherwise() {
        Path usual = Path.of(System.getProperty("user.home"), ".cache", "rumprun-maven");

        assertThat(UserCache.directory(null, Map.of())).isEqualTo(usual);
        assertThat(UserCache.directory(null, Map.of("XDG_CACHE_HOME", " "))).isEqualTo(usual);
    }
}
