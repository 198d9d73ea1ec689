// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void keepsWhatPeopleRead() {
        assertThat(PlainText.of("gcc (Debian 12.2.0-14) ‘x’ ü 語 😀")).isEqualTo("gcc (Debian 12.2.0-14) ‘x’ ü 語 😀");
    }

    @Test
    void dropsWhatTerminalsObey() {
        assertThat(PlainText.of("\u001b[31mred\u001b[0m\r\nnext\ttab\u0000\u009bC1")).isEqualTo("[31mred [0m next tab C1");
    }

    @Test
    void dropsWhatTurnsTextAroundOrIsNoText() {
        assertThat(PlainText.of("a\u202eb\u2028c\ufeffd\ue000e\ud800f\uffffg")).isEqualTo("a b c d e f g");
    }

    @Test
    void cutsBetweenCharacters() {
        String cut = PlainText.of("x" + "😀".repeat(10_000));

        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(500);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(cut)).isTrue();
    }
}
