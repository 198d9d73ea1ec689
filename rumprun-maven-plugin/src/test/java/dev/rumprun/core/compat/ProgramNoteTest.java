// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramNoteTest {

    private static final String TMP = "1m";

    @Test
    void saysWhatTheProgramsMakerWants() {
        assertThat(ProgramNote.source(new CompatSettings(List.of("setjmp"), "2m", TMP)))
                .contains(".section \".note.rumprun.compat\"")
                .contains(".asciz \"rumprun_compat: stack=2097152 off=setjmp\"");
    }

    @Test
    void isReadAsItWasWritten() {
        assertThat(ProgramNote.parse(bytes("rumprun_compat: stack=2097152 off=setjmp,streams\0"), TMP))
                .contains(new CompatSettings(List.of("setjmp", "streams"), "2097152", TMP));
        assertThat(ProgramNote.parse(bytes("rumprun_compat: stack=65536 off=\0"), TMP))
                .contains(new CompatSettings(List.of(), "65536", TMP));
    }

    /** A program may come from anywhere. */
    @ParameterizedTest
    @ValueSource(strings = {
        "", "rumprun_compat: stack=", "rumprun_compat: stack=1 off=$(touch x)\0", "rumprun_compat: stack=-1 off=\0",
        "rumprun_compat: stack=99999999999999999999 off=\0", "rumprun_compat: stack=1 off=unterminated"})
    void isNoneIfItCannotBeUnderstood(String text) {
        assertThat(ProgramNote.parse(bytes(text), TMP)).isEmpty();
    }

    private static byte[] bytes(String text) {
        return ("\1\2\3rumprun-maven\0" + text).getBytes(StandardCharsets.ISO_8859_1);
    }
}
