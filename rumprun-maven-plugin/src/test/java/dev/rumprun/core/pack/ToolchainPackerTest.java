// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.io.Digests;
import dev.rumprun.core.relocate.HostCompilers;
import dev.rumprun.core.step.StepRunner.Mode;
import dev.rumprun.core.toolchain.ToolchainChoice;
import dev.rumprun.core.toolchain.ToolchainChoice.Policy;
import dev.rumprun.core.toolchain.ToolchainHome;
import dev.rumprun.core.toolchain.Toolchains;
import dev.rumprun.core.unpack.ToolchainUnpacker;
import dev.rumprun.core.unpack.UnpackRequest;
import dev.rumprun.fixture.ElfImage;
import dev.rumprun.fixture.PackedArchive;
import dev.rumprun.fixture.RecordingLog;
import dev.rumprun.fixture.Scripts;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolchainPackerTest {

    private static final String LIB = "rumprun-x86_64/lib/";
    private static final String PREFIX = "bin/x86_64-rumprun-netbsd-";

    @TempDir
    private Path directory;

    private final RecordingLog log = new RecordingLog();
    private Mode mode = new Mode(false, false);
    private Path home;

    /** A toolchain as it was built: with debug information, and programs that name the machine's tools. */
    @BeforeEach
    void installAToolchain() throws IOException {
        home = Files.createDirectories(directory.resolve("opt/rumprun"));
        Scripts.write(directory.resolve("host/gcc"), "echo 'gcc (GCC) 12.2.0'\n");
        install(home);
    }

    @Test
    void packsWhatBuildsNeed() throws IOException {
        SortedMap<String, String> before = digests(home);

        PackedToolchain packed = pack(home);

        assertThat(packed.isNew()).isTrue();
        assertThat(digests(home)).as("the toolchain itself").isEqualTo(before);
        Path elsewhere = unpack(packed.archive().path(), "elsewhere");
        assertThat(packed.manifestSha256()).isEqualTo(Digests.sha256(elsewhere.resolve("toolchain.json")));
        ToolchainManifest manifest = manifest(elsewhere);
        assertThat(manifest.kind()).isEqualTo("rumprun");
        assertThat(manifest.platforms()).containsExactly("hw");
        assertThat(manifest.configs()).singleElement().hasToString("BakeConfig[name=hw_virtio, description=virtio]");
        assertThat(manifest.facts()).containsExactlyInAnyOrderEntriesOf(Map.of("builtBy", "GCC: (test) 11",
                "netbsdVersion", "7.99.34", "rumprunBake", "20160209", "rumprunRevision", "b04d422"));
        assertThat(manifest.templates()).contains(PREFIX + "gcc", "libexec/rumprun-x86_64-hw/x86_64--netbsd-ar")
                .doesNotContain(LIB + "libc.a", "etc/rumprun-bake.conf");
        assertThat(manifest.links()).containsExactlyInAnyOrderEntriesOf(Map.of(
                LIB + "rumprun-hw/libc.a", "../libc.a", "rumprun-x86_64/include/float.h", "amd64/float.h",
                "rumprun-x86_64/include/machine", "amd64"));
        assertThat(elsewhere.resolve(LIB + "libc.a")).hasContent("code");
        assertThat(elsewhere.resolve("libexec/rumprun-x86_64-hw/x86_64--netbsd-gcc")).isExecutable()
                .hasContent("#!/bin/sh\nexec gcc \"$@\"");
        assertThat(elsewhere.resolve(PREFIX + "gcc")).content().contains(elsewhere + "/bin/rumprun-bake");
        assertThat(elsewhere.resolve("share/licenses/netbsd/LICENSE")).content().contains("THE NETBSD FOUNDATION");
        assertThat(manifest.files().keySet()).allMatch(path -> !path.contains("man") && !path.contains("i486")
                && !path.contains("python") && !path.equals("toolchain.json"));
    }

    @Test
    void givesTheSameBytesWhereverTheToolchainIs() throws IOException {
        Path other = Files.createDirectories(directory.resolve("some/where/else"));
        install(other);

        String digest = pack(home).archive().sha256();

        assertThat(pack(other).archive().sha256()).isEqualTo(digest);
        Path unpacked = unpack(directory.resolve("out/toolchain.tar.xz"), "unpacked");
        // It has kept what the request says.
        assertThat(pack(request(unpacked, Optional.empty())).orElseThrow().archive().sha256()).isEqualTo(digest);
    }

    @Test
    void doesNothingWhenNothingIsNew() throws IOException {
        pack(home);
        int lines = log.of("info").size();

        assertThat(pack(home).isNew()).isFalse();
        assertThat(log.of("info")).hasSize(lines + 1).last().asString().startsWith("Toolchain: ");

        Files.writeString(home.resolve("rumprun-x86_64/include/new.h"), "new\n");
        assertThat(pack(home).isNew()).isTrue();
    }

    @Test
    void onlySaysWhatItWouldDo() throws IOException {
        mode = new Mode(false, true);

        assertThat(pack(request(home, Optional.empty()))).isEmpty();
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void refusesAToolchainThatDoesNotWork() throws IOException {
        Files.writeString(home.resolve("bin/rumprun-bake"), """
                #!/bin/sh
                [ "$1" = list ] && echo 'hw_virtio       : virtio' && exit
                echo '>> ERROR: cannot'; exit 1
                """);

        assertThatThrownBy(() -> pack(home)).isInstanceOf(RumprunException.class)
                .hasMessageContaining("Failed while baking a trial image for hw_virtio")
                .hasMessageContaining(">> ERROR");
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void refusesALinkThatLeadsOutOfIt() throws IOException {
        Files.writeString(directory.resolve("secret"), "secret");
        Files.createSymbolicLink(home.resolve("rumprun-x86_64/include/secret.h"), directory.resolve("secret"));

        assertThatThrownBy(() -> pack(home)).hasMessageContaining("include/secret.h cannot be packed: it is a link to "
                + directory.resolve("secret"));
    }

    @Test
    void refusesCommandsThatItDoesNotKnow() throws IOException {
        Files.writeString(home.resolve("libexec/rumprun-x86_64-hw/x86_64--netbsd-ar"), "\177ELF");

        assertThatThrownBy(() -> pack(home)).hasMessageContaining("x86_64--netbsd-ar cannot be packed");
    }

    @Test
    void namesAllThatIsWrongWithTheRequest() {
        PackRequest request = new PackRequest(
                new ToolchainChoice(Policy.AUTO, List.of(ToolchainHome.of(home)), Optional.empty()),
                directory.resolve("out.zip"), directory.resolve("work"), Optional.of("a b"), Optional.of("\n"),
                OptionalLong.empty());

        assertThatThrownBy(() -> pack(request))
                .hasMessageContaining("<file>").hasMessageContaining("<rumprunRevision>")
                .hasMessageContaining("<netbsdRevision>");
    }

    private void install(Path place) throws IOException {
        Map<String, String> files = PackedArchive.toolchain();
        files.put(PREFIX + "strip", """
                #!/bin/sh
                [ "$1" = --version ] && exit
                while [ "$1" != -- ]; do shift; done
                shift
                sed -i '/^debug/d' "$@"
                """);
        files.put(LIB + "libc.a", "code\ndebug in " + place + "\n");
        files.put(LIB + "rumprun-hw/rumprun.o", new String(
                new ElfImage(true, ByteOrder.LITTLE_ENDIAN, ElfImage.X86_64)
                        .with(".comment", "\0GCC: (test) 11\0".getBytes(StandardCharsets.US_ASCII)).bytes(),
                StandardCharsets.ISO_8859_1));
        files.put("rumprun-x86_64/include/amd64/float.h", "#define FLOAT\n");
        files.put("rumprun-x86_64/include/sys/param.h", "#define __NetBSD_Version__ 799003400 /* NetBSD 7.99.34 */\n");
        String libexec = "libexec/rumprun-x86_64-hw/";
        files.put(libexec + "x86_64--netbsd-gcc", "\177ELF of " + place);
        files.put(libexec + "x86_64--netbsd-ar", "#!/bin/sh\nexec /usr/bin/ar \"$@\"\n");
        files.put(libexec + "brprintmetainfo", "\177ELF of " + place);
        // What has nothing to do with it.
        files.put("share/man/man3/rump.3", ".TH");
        files.put("bin/i486-rumprun-netbsdelf-gcc", "#!/bin/sh\n");
        files.put("lib/python3/python.so", "python");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = place.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue().replace("@RUMPRUN_HOME@", place.toString())
                    .replace("@RUMPRUN_CC@", "gcc"), StandardCharsets.ISO_8859_1);
            path.toFile().setExecutable(file.getKey().startsWith("bin/") || file.getKey().startsWith(libexec));
        }
        link(place, LIB + "rumprun-hw/libc.a", "../libc.a");
        link(place, "rumprun-x86_64/include/machine", "amd64");
        link(place, "rumprun-x86_64/include/float.h", "machine/float.h");
        link(place, "rumprun-x86_64/include/soundcard.h", "sys/nowhere.h");
    }

    private static void link(Path place, String path, String target) throws IOException {
        Files.createSymbolicLink(place.resolve(path), Path.of(target));
    }

    private PackedToolchain pack(Path toolchain) {
        return pack(request(toolchain, Optional.of("b04d422"))).orElseThrow();
    }

    private Optional<PackedToolchain> pack(PackRequest request) {
        return new ToolchainPacker(new Toolchains(Map.of(), directory.resolve("cache")), () -> {
            throw new AssertionError("not the starter");
        }, mode, "1", Duration.ofMinutes(1), log).pack(request);
    }

    private PackRequest request(Path toolchain, Optional<String> revision) {
        return new PackRequest(new ToolchainChoice(Policy.AUTO, List.of(ToolchainHome.of(toolchain)),
                Optional.of("x86_64-rumprun-netbsd")), directory.resolve("out/toolchain.tar.xz"),
                directory.resolve("work"), revision, Optional.empty(), OptionalLong.empty());
    }

    private Path unpack(Path archive, String parent) {
        return new ToolchainUnpacker(Map.of("PATH", directory.resolve("host").toString()),
                new ProcessRunner(log, Duration.ofMinutes(1)), log).home(new UnpackRequest(archive, "packed",
                        directory.resolve(parent), HostCompilers.DEFAULT, Optional.empty()));
    }

    private static ToolchainManifest manifest(Path toolchain) throws IOException {
        return ManifestReader.read(Files.readString(toolchain.resolve(ToolchainManifest.NAME)));
    }

    private static SortedMap<String, String> digests(Path toolchain) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(toolchain)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(toolchain.relativize(file) + " " + Files.getLastModifiedTime(file), Digests.sha256(file));
            }
        }
        return digests;
    }
}
