// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.program;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.fixture.ElfImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RumprunProgramTest {

    private static final BakeRecipe RECIPE =
            new BakeRecipe("x86_64-rumprun-netbsd", "/opt/rumprun", "cc", "-O2", Optional.empty());
    private static final int EXECUTABLE = 2;
    /** Places in the header of a 64-bit file. */
    private static final int TABLE_OFFSET = 40;
    private static final int ENTRY_SIZE = 58;
    private static final int ENTRIES = 60;
    private static final int NAMES_INDEX = 62;
    /** Places in an entry of its section table. */
    private static final int SECTION_OFFSET = 24;
    private static final int SECTION_SIZE = 32;
    private static final int ENTRY = 64;

    @TempDir
    private Path directory;

    @Test
    void hasNoObjectionToAProgramOfTheToolchain() throws IOException {
        assertThat(objection(ElfImage.programOf(RECIPE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true,x86_64-rumprun-netbsd,62", "false,i486-rumprun-netbsdelf,3", "false,arm-rumprun-netbsdelf,40",
        "true,aarch64-rumprun-netbsd,183", "false,sparc-rumprun-netbsd,2"})
    void readsBothWordSizesAndByteOrders(boolean wide, String tuple, int machine) throws IOException {
        BakeRecipe recipe = new BakeRecipe(tuple, "/opt/rumprun", "cc", "", Optional.empty());
        for (ByteOrder order : new ByteOrder[] {LITTLE_ENDIAN, BIG_ENDIAN}) {
            ElfImage program = new ElfImage(wide, order, machine)
                    .with(".text", new byte[100]).with(ElfImage.RECIPE_SECTION, ElfImage.note(recipe))
                    .withSymbol("main", true);
            assertThat(RumprunProgram.objection(write(program.bytes()), recipe, true)).as("%s", order).isEmpty();
        }
    }

    @Test
    void refusesAProgramOfAnotherArchitecture() throws IOException {
        byte[] program = new ElfImage(false, LITTLE_ENDIAN, ElfImage.I386)
                .with(ElfImage.RECIPE_SECTION, ElfImage.note(RECIPE)).withSymbol("main", true).bytes();

        assertThat(objection(program)).get().asString()
                .startsWith("it is for another architecture (ELF machine 3)").endsWith("x86_64");
    }

    @Test
    void refusesAProgramOfTheHost() throws IOException {
        byte[] program = new ElfImage(true, LITTLE_ENDIAN, ElfImage.X86_64).with(".text", new byte[16]).bytes();

        assertThat(objection(program)).get().asString()
                .startsWith("it is no Rumprun program (it has no .note.rumprun.bakerecipe)")
                .contains("x86_64-rumprun-netbsd-gcc");
    }

    @Test
    void refusesAProgramForAnotherTuple() throws IOException {
        BakeRecipe other = new BakeRecipe("x86_64-rumprun-netbsdelf", "/opt/rumprun", "cc", "-O2", Optional.empty());

        assertThat(objection(ElfImage.programOf(other))).get().asString()
                .startsWith("it was linked for x86_64-rumprun-netbsdelf");
    }

    @Test
    void refusesAProgramOfAToolchainThatHasMoved() throws IOException {
        BakeRecipe earlier = new BakeRecipe(RECIPE.tuple(), "/home/me/rumprun", "cc", "-O2", Optional.empty());

        assertThat(objection(ElfImage.programOf(earlier))).get().asString()
                .contains("/home/me/rumprun").contains("/opt/rumprun");
    }

    @Test
    void takesAProgramOfAnotherCopyOfThisToolchain() throws IOException {
        BakeRecipe here = packed("/home/me", "digest");

        assertThat(RumprunProgram.objection(write(ElfImage.programOf(packed("/home/you", "digest"))), here, true)).isEmpty();
        assertThat(RumprunProgram.objection(write(ElfImage.programOf(packed("/home/you", "other"))), here, true)).get()
                .asString().contains("/home/you", "/home/me", "are not two copies of one");
        assertThat(objection(ElfImage.programOf(packed("/home/you", "digest")))).isPresent();
    }

    private static BakeRecipe packed(String home, String digest) {
        return new BakeRecipe(RECIPE.tuple(), home, home + "/libexec/cc", "-O2", Optional.of(digest));
    }

    @Test
    void refusesAProgramOfAToolchainWithOtherFlagsOrCompiler() throws IOException {
        BakeRecipe flags =
                new BakeRecipe(RECIPE.tuple(), RECIPE.toolDirectory(), "cc", "-O3", Optional.empty());
        BakeRecipe compiler =
                new BakeRecipe(RECIPE.tuple(), RECIPE.toolDirectory(), "clang", "-O2", Optional.empty());

        assertThat(objection(ElfImage.programOf(flags))).get().asString().contains("-O3");
        assertThat(objection(ElfImage.programOf(compiler))).get().asString().contains("clang");
    }

    @Test
    void refusesAnImage() throws IOException {
        byte[] image = program().withSymbol("main", true).ofType(EXECUTABLE).bytes();

        assertThat(objection(image)).contains("it is baked already: it is an image, not a program");
        assertThat(RumprunProgram.objection(write(image), RECIPE, false)).isEmpty();
    }

    @Test
    void refusesAProgramWithoutItsMain() throws IOException {
        byte[] stripped = program().bytes();

        assertThat(objection(stripped)).get().asString().startsWith("its symbol main is gone");
        assertThat(objection(program().withSymbol("main", false).bytes())).isNotEmpty();
        assertThat(objection(program().withSymbol("mainly", true).bytes())).isNotEmpty();
        assertThat(RumprunProgram.objection(write(stripped), RECIPE, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#!/bin/sh\necho hello\n", "\u007fEL", "this is a text that is longer than a header"})
    void refusesWhatIsNoElfFile(String text) throws IOException {
        assertThat(objection(text.getBytes(StandardCharsets.ISO_8859_1))).get().asString()
                .startsWith("it is no ELF file");
    }

    @Test
    void refusesAnUnknownWordSizeAndByteOrder() throws IOException {
        byte[] program = ElfImage.programOf(RECIPE);

        assertThat(objection(patched(program, 4, (byte) 3))).contains("its word size is unknown");
        assertThat(objection(patched(program, 5, (byte) 0))).contains("its byte order is unknown");
    }

    @Test
    void refusesAFileThatWasCutShortAnywhere() throws IOException {
        byte[] whole = ElfImage.programOf(RECIPE);

        for (int length = 0; length < whole.length; length++) {
            assertThat(objection(Arrays.copyOf(whole, length))).as("the first %d bytes", length).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1L << 40, Long.MAX_VALUE, Long.MAX_VALUE - 10, -1, Long.MIN_VALUE})
    void refusesATableOutsideOfTheFile(long offset) throws IOException {
        assertThat(objection(patched(b -> b.putLong(TABLE_OFFSET, offset)))).isPresent();
    }

    @Test
    void refusesAMalformedTable() throws IOException {
        assertThat(objection(patched(b -> b.putShort(ENTRY_SIZE, (short) 0)))).isPresent();
        assertThat(objection(patched(b -> b.putShort(ENTRY_SIZE, (short) 63)))).isPresent();
        assertThat(objection(patched(b -> b.putShort(ENTRY_SIZE, (short) -1)))).isPresent();
        assertThat(objection(patched(b -> b.putShort(ENTRIES, (short) 0)))).isPresent();
        assertThat(objection(patched(b -> b.putShort(ENTRIES, (short) -1).putShort(NAMES_INDEX, (short) -2))))
                .isPresent();
        assertThat(objection(patched(b -> b.putShort(NAMES_INDEX, (short) -1)))).isPresent();
        assertThat(objection(patched(b -> b.putShort(NAMES_INDEX, (short) 0)))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(longs = {1L << 62, Long.MAX_VALUE, -1, Long.MIN_VALUE, Integer.MAX_VALUE, 1L << 32, 100_000})
    void refusesASectionOfAnAbsurdSizeOrPlace(long value) throws IOException {
        assertThat(objection(patched(b -> b.putLong(recipeEntry(b) + SECTION_SIZE, value)))).isPresent();
        assertThat(objection(patched(b -> b.putLong(recipeEntry(b) + SECTION_OFFSET, value)))).isPresent();
    }

    @Test
    void takesASectionWithoutContentsForEmpty() throws IOException {
        int noBits = 8;

        assertThat(objection(patched(b -> b.putInt(recipeEntry(b) + 4, noBits)))).get().asString()
                .startsWith("it is no Rumprun program");
    }

    @Test
    void refusesADirectoryAndAMissingFile() {
        assertThatThrownBy(() -> RumprunProgram.objection(directory, RECIPE, true)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> RumprunProgram.objection(directory.resolve("missing"), RECIPE, true))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void answersCleanlyWhateverBitsAreFlipped() throws IOException {
        byte[] program = ElfImage.programOf(RECIPE);
        Random random = new Random(20161115);
        for (int i = 0; i < 3000; i++) {
            byte[] flipped = program.clone();
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertThat(objection(flipped).orElse("it has none")).as("round %d", i).startsWith("it");
        }
    }

    private Optional<String> objection(byte[] program) throws IOException {
        return RumprunProgram.objection(write(program), RECIPE, true);
    }

    private Path write(byte[] program) throws IOException {
        return Files.write(directory.resolve("program"), program);
    }

    private static ElfImage program() {
        return new ElfImage(true, LITTLE_ENDIAN, ElfImage.X86_64)
                .with(ElfImage.RECIPE_SECTION, ElfImage.note(RECIPE));
    }

    private static byte[] patched(byte[] program, int place, byte value) {
        byte[] patched = program.clone();
        patched[place] = value;
        return patched;
    }

    private static byte[] patched(UnaryOperator<ByteBuffer> patch) {
        byte[] program = ElfImage.programOf(RECIPE);
        patch.apply(ByteBuffer.wrap(program).order(LITTLE_ENDIAN));
        return program;
    }

    /** The recipe is the first section after the empty one. */
    private static int recipeEntry(ByteBuffer program) {
        return (int) program.getLong(TABLE_OFFSET) + ENTRY;
    }
}
