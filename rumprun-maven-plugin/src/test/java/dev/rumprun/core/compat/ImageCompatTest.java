// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rumprun.core.compat.Cure.Options;
import dev.rumprun.core.compat.Cure.Scope;
import dev.rumprun.core.compat.ImageCompat.Item;
import dev.rumprun.core.compat.ImageCompat.Link;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.fixture.ElfImage;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageCompatTest {

    private static final CompatSettings ALL_ON = new CompatSettings(List.of(), "1m", "1m");

    private static final Cure OF_PROGRAMS = new Cure("sections", "variables get lost", Scope.PROGRAM, List.of(),
            List.of("sections.ld"), List.of(), List.of(), List.of(), List.of(".tdata.", ".tbss."), List.of(), Options.NONE);
    private static final Cure OF_IMAGES = cure("jumps", List.of("jump", "leap"), List.of());
    private static final Cure FOR_THROWERS = cure("throws", List.of(), List.of("throw"));

    @TempDir
    private Path directory;
    private final List<Path> programs = new ArrayList<>();

    @Test
    void takesTheCuresOfImages() throws IOException {
        prebuilt(List.of("main"), List.of("jump"));

        assertThat(image(OF_PROGRAMS, OF_IMAGES).items()).containsExactly(
                new Item("jumps", List.of("-Wl,--wrap=jump,--wrap=leap,--wrap=inner"), List.of(directory.resolve("jumps.o"))));
    }

    @Test
    void curesThatNoProgramHasAUseForAreLeftOut() throws IOException {
        prebuilt(List.of("main"), List.of("jump"));

        assertThat(image(FOR_THROWERS).items()).isEmpty();

        prebuilt(List.of("main"), List.of("throw"));
        assertThat(image(FOR_THROWERS).items()).extracting(Item::cure).containsExactly("throws");
    }

    @Test
    void takesWhatThePlatformNeeds() throws IOException {
        prebuilt(List.of("main"), List.of());
        CompatLayer layer = new CompatLayer("1", directory, Map.of("xen", List.of(OF_IMAGES)));

        assertThat(ImageCompat.of(layer, ALL_ON, programs, new Link("xen", true, Set.of())).items()).hasSize(1);
        assertThat(ImageCompat.of(layer, ALL_ON, programs, new Link("hw", true, Set.of())).items()).isEmpty();
    }

    @Test
    void onlyALinkOfOursHasAnotherKernel() throws IOException {
        prebuilt(List.of("main"), List.of());
        CompatLayer layer = layer(OF_IMAGES.opening("jump"));

        ImageCompat compat = ImageCompat.of(layer, ALL_ON, programs, new Link("hw", true, Set.of()));
        assertThat(compat.kernel()).contains(directory.resolve("kernel-hw"));
        assertThat(compat.items()).extracting(Item::options)
                .containsExactly(List.of("-Wl,--wrap=leap,--wrap=inner", "-Wl,--defsym=jump=__wrap_jump"));

        compat = ImageCompat.of(layer, ALL_ON, programs, new Link("hw", false, Set.of()));
        assertThat(compat.kernel()).isEmpty();
        assertThat(compat.items()).isEmpty();
    }

    @Test
    void whoeverSwitchesACureOffHasHisWay() throws IOException {
        ours("stack=1048576 off=jumps");

        assertThat(image(OF_IMAGES).items()).isEmpty();

        programs.clear();
        ours("stack=1048576 off=");
        assertThat(ImageCompat.of(layer(OF_IMAGES), new CompatSettings(List.of("jumps"), "1m", "1m"), programs,
                new Link("hw", true, Set.of())).items()).isEmpty();
    }

    @Test
    void programsThatWantDifferentThingsCannotShareAnImage() throws IOException {
        Path with = ours("stack=1048576 off=");
        Path without = ours("stack=1048576 off=jumps");

        assertThatExceptionOfType(RumprunException.class).isThrownBy(() -> image(OF_IMAGES))
                .withMessageContaining("The cure 'jumps' was switched off for " + without + ", but not for " + with)
                .withMessageContaining("the same <compat>");
    }

    @Test
    void programsOfOursMayDifferInTheCuresOfTheirOwnLinks() throws IOException {
        ours("stack=1048576 off=");
        ours("stack=1048576 off=sections");

        assertThat(image(OF_PROGRAMS).items()).isEmpty();
    }

    @Test
    void eachProgramBringsTheSizeOfItsStack() throws IOException {
        ours("stack=65536 off=");
        prebuilt(List.of("main"), List.of());
        Cure cure = new Cure("stack", "", Scope.IMAGE, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), settings -> settings.stream().map(program -> "size=" + program.stackBytes()).toList());

        assertThat(image(cure).items().get(0).options()).containsExactly("size=65536", "size=1048576");
    }

    @Test
    void saysInOneLineWhichProgramACureCannotReach() throws IOException {
        Path program = prebuilt(List.of("main", "leap", "inner"), List.of("jump"));

        assertThat(image(OF_IMAGES).warnings()).containsExactly("The cure 'jumps' does not reach " + program
                + ", which has leap of its own: without it, jumps go wrong.");
    }

    @Test
    void saysWhichProgramHadToBeCuredWhenItWasLinked() throws IOException {
        Path program = add(elf().with(".tdata.counter", new byte[4]).with(".tdata.other", new byte[4]));

        assertThat(image(OF_PROGRAMS).warnings()).containsExactly("The cure 'sections' does not reach " + program
                + ", which has .tdata.counter of its own: without it, variables get lost.");
        assertThat(image(OF_PROGRAMS).items()).isEmpty();

        programs.clear();
        add(elf().with(".tdata.counter", new byte[4])
                .with(ProgramNote.SECTION, "rumprun_compat: stack=1048576 off=\0".getBytes(StandardCharsets.US_ASCII)));
        assertThat(image(OF_PROGRAMS).warnings()).isEmpty();
    }

    private static Cure cure(String name, List<String> wraps, List<String> usedBy) {
        return new Cure(name, name + " go wrong", Scope.IMAGE, List.of(), List.of(name + ".c"), wraps, List.of("inner"),
                usedBy, List.of(), List.of(), Options.NONE);
    }

    private ImageCompat image(Cure... cures) throws IOException {
        return ImageCompat.of(layer(cures), ALL_ON, programs, new Link("hw", true, Set.of()));
    }

    private CompatLayer layer(Cure... cures) {
        return new CompatLayer("1", directory, Map.of("hw", List.of(cures)));
    }

    private Path prebuilt(List<String> defined, List<String> undefined) throws IOException {
        return add(elf().withSymbols(defined, undefined));
    }

    private Path ours(String note) throws IOException {
        return add(elf().with(ProgramNote.SECTION,
                ("rumprun_compat: " + note + "\0").getBytes(StandardCharsets.US_ASCII)));
    }

    private Path add(ElfImage elf) throws IOException {
        Path program = directory.resolve("program" + programs.size());
        programs.add(Files.write(program, elf.bytes()));
        return program;
    }

    private static ElfImage elf() {
        return new ElfImage(true, ByteOrder.LITTLE_ENDIAN, ElfImage.X86_64);
    }
}
