// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.relocate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "-L/opt/rumprun/lib,-L@RUMPRUN_HOME@/lib",
        "-specs=/opt/rumprun/x -isystem /opt/rumprun/y,-specs=@RUMPRUN_HOME@/x -isystem @RUMPRUN_HOME@/y",
        "tooldir: /opt/rumprun\",tooldir: @RUMPRUN_HOME@\"",
        "/opt/rumprun//bin:/opt/rumprun,@RUMPRUN_HOME@//bin:@RUMPRUN_HOME@",
        "/opt/rumprun-x86/a /opt/rumprun2 /opt/rumprun.old,/opt/rumprun-x86/a /opt/rumprun2 /opt/rumprun.old",
        "/data/opt/rumprun/bin,/data/opt/rumprun/bin"})
    void takesThePlaceOut(String installed, String packed) {
        assertThat(new Template(installed).without("/opt/rumprun", "file").text()).isEqualTo(packed);
    }

    @Test
    void takesAPlaceLiterally() {
        assertThat(new Template("/a.b/bin /aXb/bin").without("/a.b", "file").text())
                .isEqualTo("@RUMPRUN_HOME@/bin /aXb/bin");
    }

    @Test
    void fillsInWhatIsWanted() {
        assertThat(new Template("@RUMPRUN_HOME@/bin @RUMPRUN_CC@ @RUMPRUN_CXX@ @RUMPRUN_X@ @@")
                .fill(Path.of("/a/@RUMPRUN_CC@$1\\"), new HostCompilers("gcc", "g++"), "abc").text())
                .isEqualTo("/a/@RUMPRUN_CC@$1\\/bin gcc g++ @RUMPRUN_X@ @@");
    }

    @Test
    void saysInTheRecipeWhichToolchainItIs() {
        String installed = "\t.asciz \"rumprun_cflags: -O2\"\n3:\t.p2align 2\n";
        String packed = "\t.asciz \"rumprun_cflags: -O2\"\n\t.asciz \"name: @RUMPRUN_TOOLCHAIN@\"\n3:\t.p2align 2\n";
        Template template = new Template(installed).withToolchain("name: ");

        assertThat(template.text()).isEqualTo(packed);
        Template unpacked = template.fill(Path.of("/a"), HostCompilers.DEFAULT, "abc");
        assertThat(unpacked.text()).contains("\t.asciz \"name: abc\"\n");
        assertThat(unpacked.withToolchain("name: ").text()).isEqualTo(packed);
    }

    @Test
    void letsGcc13CompileItsLibrary() {
        Template packed = new Template("-nostdinc %{,c++:-isystem /a/include/c++} -D__NetBSD__").forYoungerCompilers();

        assertThat(packed.text()).isEqualTo("-nostdinc %{,c++:-D__is_convertible=__rumprun_is_convertible}"
                + " %{,c++:-isystem /a/include/c++} -D__NetBSD__");
        assertThat(packed.forYoungerCompilers()).isEqualTo(packed);
    }

    @Test
    void refusesTextsThatHaveTheWordsAlready() {
        assertThatThrownBy(() -> new Template("x @RUMPRUN_CC@").without("/opt/rumprun", "bin/tool"))
                .hasMessageContaining("bin/tool has one of the words in it");
    }

    @Test
    void leavesBytesAsTheyAre(@TempDir Path directory) throws Exception {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        Path file = Files.write(directory.resolve("file"), bytes);

        assertThat(Template.read(file).without("/opt", "file").bytes()).isEqualTo(bytes);
        assertThat(Template.read(file).isBinary()).isTrue();
        assertThat(new Template("text").isBinary()).isFalse();
        assertThat("\u00e4".getBytes(StandardCharsets.ISO_8859_1)).isEqualTo(new Template("\u00e4").bytes());
    }
}
