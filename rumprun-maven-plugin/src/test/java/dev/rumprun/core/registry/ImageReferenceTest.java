// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageReferenceTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({
        "registry.example.com/app:1.0,registry.example.com,app,1.0",
        "registry.example.com:5000/team/my-app__x,registry.example.com:5000,team/my-app__x,latest",
        "localhost/app:1.0-SNAPSHOT,localhost,app,1.0-SNAPSHOT",
        "' [::1]:5000/app:_x ',[::1]:5000,app,_x",
        "registry:5000/app,registry:5000,app,latest"})
    void readsReferences(String text, String registry, String repository, String tag) {
        assertThat(ImageReference.parse(text, problems)).contains(new ImageReference(registry, repository, tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "app", "app:1.0", "team/app:1.0", "example.com/App:1.0", "example.com/app:",
        "example.com/app@sha256:0", "example.com/../app", "example.com//app", "example.com/app/",
        "https://example.com/app", "example.com:99999/app", "-x.example.com/app", "user@example.com/app",
        "example.com/app:1\n0", "example.com/a\u0000", "[zz]/app", "example.com/app?x", "{platform}"})
    void refusesOthers(String text) {
        assertThat(ImageReference.parse(text, problems)).isEmpty();
        assertThatThrownBy(problems::throwIfAny).hasMessageContaining("<reference>");
    }

    @Test
    void refusesNamesThatAreTooLong() {
        assertThat(ImageReference.parse("registry.example.com/" + "a".repeat(256), problems)).isEmpty();
        assertThat(ImageReference.parse("registry.example.com/a:" + "1".repeat(129), problems)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"localhost,true", "localhost:5000,true", "127.0.0.1:5000,true", "[::1]:5000,true",
        "localhost.example.com,false", "127.example.com,false", "registry:5000,false"})
    void knowsWhatIsOnThisMachine(String registry, boolean local) {
        assertThat(new ImageReference(registry, "app", "1").isLocal()).isEqualTo(local);
    }
}
