// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rumprun.fixture.ElfImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BakeRecipeTest {

    private static final BakeRecipe RECIPE = new BakeRecipe(
            "x86_64-rumprun-netbsd", "/opt/rump run", "/opt/rump run/libexec/cc", "-mno-red-zone -O2", Optional.empty());

    private static final String ASSEMBLY = """
            .section ".note.rumprun.bakerecipe", "a"
            \t.p2align 2
            0:\t.asciz "rumpkernel.org"
            2:\t.asciz "rumprun_tuple: x86_64-rumprun-netbsd"
            \t.asciz "rumprun_tooldir: /opt/rump run"
            \t.asciz "rumprun_backingcc: /opt/rump run/libexec/cc"
            \t/* comments are passed over */
            \t.asciz "rumprun_cflags: -mno-red-zone -O2"
            """;

    @Test
    void canBeReadFromTheToolchainsAssembly() {
        assertThat(BakeRecipe.fromAssembly(ASSEMBLY)).contains(RECIPE);
    }

    @Test
    void canBeReadFromAProgramsNote() {
        assertThat(BakeRecipe.fromNote(ElfImage.note(RECIPE))).contains(RECIPE);
    }

    @Test
    void mayHaveEmptyFlags() {
        BakeRecipe plain = new BakeRecipe("x86_64-rumprun-netbsd", "starter", "cc", "", Optional.empty());

        assertThat(BakeRecipe.fromNote(ElfImage.note(plain))).contains(plain);
        assertThat(BakeRecipe.fromAssembly(ASSEMBLY.replace("-mno-red-zone -O2", ""))).get()
                .extracting(BakeRecipe::flags).isEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuple", "tooldir", "backingcc", "cflags"})
    void isNoneWithoutAllItsFields(String field) {
        assertThat(BakeRecipe.fromAssembly(ASSEMBLY.replace("rumprun_" + field, "other"))).isEmpty();
        assertThat(BakeRecipe.fromNote(new String(ElfImage.note(RECIPE), StandardCharsets.UTF_8)
                .replace("rumprun_" + field, "other").getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void isWrittenAsTheToolchainWritesIt() {
        BakeRecipe packed = new BakeRecipe("t", "/d", "/d/cc", "", Optional.of("abc"));

        assertThat(BakeRecipe.fromNote(packed.note())).contains(packed);
        assertThat(BakeRecipe.fromNote(RECIPE.note())).contains(RECIPE);
        assertThat(packed.note()).hasSize(12 + 16 + 104).startsWith(15, 0, 0, 0).containsSequence(0x01, 0x01, 0, 0);
    }

    @Test
    void mayRepeatItsFields() {
        assertThat(BakeRecipe.fromAssembly(ASSEMBLY + ASSEMBLY)).contains(RECIPE);
    }

    @Test
    void isNoneIfItContradictsItself() {
        assertThat(BakeRecipe.fromAssembly(ASSEMBLY + ASSEMBLY.replace("/opt/rump run", "/opt/other"))).isEmpty();
    }

    @Test
    void isNoneWithoutTheLastEndOfText() {
        byte[] note = ElfImage.note(RECIPE);

        assertThat(BakeRecipe.fromNote(Arrays.copyOf(note, note.length - 1))).isEmpty();
    }

    @Test
    void isNoneInOtherBytes() {
        assertThat(BakeRecipe.fromNote(new byte[0])).isEmpty();
        assertThat(BakeRecipe.fromNote(new byte[] {0, -1, (byte) 0x80, 'r'})).isEmpty();
    }
}
