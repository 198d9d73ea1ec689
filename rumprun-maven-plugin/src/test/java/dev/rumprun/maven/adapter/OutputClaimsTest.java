// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.RumprunException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OutputClaimsTest {

    private static final Path FILE = Path.of("/target/hello-rumprun.json");

    private final OutputClaims claims = new OutputClaims();

    @Test
    void refuseASecondExecutionThatWouldWriteSomethingElse() {
        claims.claim(FILE, "a request", "bake (first) of hello");

        assertThatThrownBy(() -> claims.claim(FILE, "another", "bake (second) of hello"))
                .isInstanceOf(RumprunException.class)
                .hasMessageContainingAll("bake (first) of hello", "bake (second) of hello", FILE.toString(),
                        "<classifier>");
    }

    @Test
    void allowTheSameRequestTwice() {
        claims.claim(FILE, "a request", "bake (first) of hello");

        assertThatCode(() -> claims.claim(FILE, "a request", "bake (second) of hello")).doesNotThrowAnyException();
    }

    @Test
    void keepFilesApart() {
        claims.claim(FILE, "a request", "bake (first) of hello");

        assertThatCode(() -> claims.claim(Path.of("/other.json"), "another", "bake (second) of hello"))
                .doesNotThrowAnyException();
    }
}
