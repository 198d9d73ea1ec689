// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.packageurl.PackageURL;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Component.Scope;
import org.cyclonedx.model.Component.Type;
import org.cyclonedx.model.Dependency;
import org.cyclonedx.model.Property;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SbomTest {

    private static final Coordinates HELLO = new Coordinates("com.example", "hello", "1.0-SNAPSHOT", "jar", "");
    private static final String PROJECT = "pkg:maven/com.example/hello@1.0-SNAPSHOT?type=jar";
    private static final String KVM = "pkg:maven/com.example/hello@1.0-SNAPSHOT?classifier=kvm&type=bin";
    private static final String XEN = "pkg:maven/com.example/hello@1.0-SNAPSHOT?classifier=xen&type=bin";
    private static final String SHA = "0123456789abcdef".repeat(4);
    private static final String REPORT = """
            {
              "format": 1, "plugin": "1.2", "something": [{"new": null}],
              "toolchain": {"kind": "rumprun", "tuple": "x86_64-rumprun-netbsd", "gcc": "gcc 5.5.0",
                "bake": "20160209", "netbsd": "7.99.34"},
              "programs": [{"file": "hello.rumprun", "size": 3, "sha256": "%1$s"}],
              "images": [
                {"platform": "kvm", "config": "hw_virtio", "file": "hello-1-kvm.bin", "size": 3, "sha256": "%2$s",
                  "compat": ["exit", "clock"], "components": ["c", "rumpdev_pci", "rumpnet"]},
                {"platform": "xen", "config": "xen_pv", "file": "hello-1-xen.bin", "size": 3, "sha256": "%3$s",
                  "compat": [], "components": ["rumpnet", "rumpxen_xendev"]}
              ]
            }
            """;

    @TempDir
    private Path directory;
    private Path file;
    private Path report;
    private final Map<Path, String> inputs = new HashMap<>();
    private List<Library> libraries = List.of();
    private List<Attached> attached = List.of();
    private Optional<Path> cargoLock = Optional.empty();
    private OptionalLong timestamp = OptionalLong.empty();

    @BeforeEach
    void bake() throws IOException {
        file = directory.resolve("hello-1-bom.json");
        report = directory.resolve("hello-1-rumprun.json");
        Path kvm = Files.writeString(directory.resolve("hello-1-kvm.bin"), "kvm");
        Path xen = Files.writeString(directory.resolve("hello-1-xen.bin"), "xen");
        Files.writeString(report, REPORT.formatted(SHA, Digests.sha256(kvm), Digests.sha256(xen)));
    }

    @Test
    void isOfTheProject() throws Exception {
        timestamp = OptionalLong.of(1_769_860_800);
        Bom bom = write();

        Component project = bom.getMetadata().getComponent();
        assertThat(project.getPurl()).isEqualTo(PROJECT);
        assertThat(project.getLicenses().getLicenses()).singleElement()
                .satisfies(licence -> assertThat(licence.getId()).isEqualTo("MIT"));
        assertThat(bom.getMetadata().getTimestamp().toInstant()).hasToString("2026-01-31T12:00:00Z");
        assertThat(bom.getMetadata().getToolChoice().getComponents()).singleElement()
                .satisfies(tool -> assertThat(tool.getVersion()).isEqualTo("1.2"));
        assertThat(needs(bom, PROJECT)).containsExactly(KVM, XEN);
    }

    @Test
    void hasAnImageForEachPlatform() throws Exception {
        Bom bom = write();

        Component kvm = component(bom, KVM);
        assertThat(kvm.getHashes()).singleElement().satisfies(hash -> {
            assertThat(hash.getAlgorithm()).isEqualTo("SHA-256");
            assertThat(hash.getValue()).isEqualTo(Digests.sha256(directory.resolve("hello-1-kvm.bin")));
        });
        assertThat(kvm.getProperties()).extracting(Property::getName, Property::getValue).extracting(Object::toString)
                .containsExactly("(\"rumprun:file\", \"hello-1-kvm.bin\")", "(\"rumprun:platform\", \"kvm\")",
                        "(\"rumprun:config\", \"hw_virtio\")", "(\"rumprun:cure\", \"exit\")",
                        "(\"rumprun:cure\", \"clock\")");
        assertThat(needs(bom, KVM)).containsExactly("component:c", "component:rumpdev_pci", "component:rumpnet",
                "pkg:maven/dev.rumprun/rumprun-compat@1.2?type=jar", "program:0:hello.rumprun", "rumprun");
        assertThat(needs(bom, XEN)).containsExactly("component:rumpnet", "component:rumpxen_xendev",
                "program:0:hello.rumprun", "rumprun");
        assertThat(component(bom, "component:rumpdev_pci").getType()).isEqualTo(Type.DEVICE_DRIVER);
    }

    @Test
    void namesTheToolchain() throws Exception {
        Bom bom = write();

        assertThat(component(bom, "rumprun").getVersion()).isEqualTo("20160209");
        assertThat(needs(bom, "rumprun")).containsExactly("netbsd");
        assertThat(component(bom, "netbsd").getCpe()).isEqualTo("cpe:2.3:o:netbsd:netbsd:7.99.34:*:*:*:*:*:*:*");
        assertThat(component(bom, "gcc").getVersion()).isEqualTo("5.5.0");
        assertThat(component(bom, "gcc").getScope()).isEqualTo(Scope.EXCLUDED);
    }

    @Test
    void isOfTheStarterToo() throws Exception {
        Files.writeString(report, Files.readString(report).replace("\"rumprun\"", "\"starter\"")
                .replace(", \"netbsd\": \"7.99.34\"", "").replace("gcc 5.5.0", "some compiler")
                .replaceAll(", \"components\": \\[[^]]*]", ""));
        Bom bom = write();

        String starter = "pkg:maven/dev.rumprun/rumprun-starter@1.2?type=tar.gz";
        assertThat(needs(bom, XEN)).containsExactly(starter, "program:0:hello.rumprun");
        assertThat(needs(bom, starter)).isEmpty();
        assertThat(component(bom, "gcc").getProperties()).extracting(Property::getValue)
                .containsExactly("some compiler");
    }

    @Test
    void hasTheLibrariesThatAreInTheImages() throws Exception {
        Path first = Files.writeString(directory.resolve("first.jar"), "first");
        Path second = Files.createDirectories(directory.resolve("second/classes"));
        inputs.put(first, SHA);
        Files.writeString(directory.resolve("unused.jar"), "unused");
        inputs.put(second.resolve("b/B.class"), SHA);
        Coordinates b = new Coordinates("b", "b", "2", "jar", "");
        Coordinates unused = new Coordinates("u", "u", "3", "jar", "");
        libraries = List.of(
                new Library(new Coordinates("a", "a", "1", "jar", "x"), first,
                        List.of(new Licence("The Apache Software License", "https://example.com/a licence"),
                                new Licence("MIT", "https://example.com/mit")), true, List.of(unused, b)),
                new Library(b, second, List.of(), false, List.of()),
                new Library(unused, directory.resolve("unused.jar"), List.of(), true, List.of()));
        Bom bom = write();

        Component a = component(bom, "pkg:maven/a/a@1?classifier=x&type=jar");
        assertThat(a.getHashes()).singleElement()
                .satisfies(hash -> assertThat(hash.getValue()).isEqualTo(Digests.sha256(first)));
        assertThat(a.getLicenses().getLicenses()).hasSize(2);
        assertThat(needs(bom, a.getBomRef())).containsExactly("pkg:maven/b/b@2?type=jar");
        assertThat(component(bom, "pkg:maven/b/b@2?type=jar").getHashes()).isNullOrEmpty();
        assertThat(needs(bom, "program:0:hello.rumprun")).containsExactly(a.getBomRef());
        assertThat(bom.getComponents()).extracting(Component::getName).doesNotContain("u");
    }

    @Test
    void hasWhatImagesWereMadeInto() throws Exception {
        Path iso = Files.writeString(directory.resolve("hello-1-kvm.iso"), "iso");
        Coordinates disk = HELLO.with("iso", "kvm");
        attached = List.of(new Attached(disk, iso), new Attached(HELLO.with("sh", "kvm-qemu"), iso),
                new Attached(HELLO.with("bin", "kvm"), iso), new Attached(HELLO.with("jar", "kvmx"), iso),
                new Attached(HELLO.with("json", "rumprun"), iso));
        Bom bom = write();

        Component component = component(bom, disk.purl());
        assertThat(component.getType()).isEqualTo(Type.FILE);
        assertThat(component.getHashes()).singleElement()
                .satisfies(hash -> assertThat(hash.getValue()).isEqualTo(Digests.sha256(iso)));
        assertThat(needs(bom, disk.purl())).containsExactly(KVM);
        assertThat(needs(bom, PROJECT)).containsExactlyInAnyOrder(KVM, XEN, disk.purl(),
                HELLO.with("sh", "kvm-qemu").purl());
    }

    @Test
    void hasStaticLibraries() throws Exception {
        inputs.put(directory.resolve("lib/libmine.a"), SHA);
        inputs.put(directory.resolve("main.c"), SHA);
        Bom bom = write();

        assertThat(component(bom, "library:" + SHA).getName()).isEqualTo("libmine.a");
        assertThat(needs(bom, "program:0:hello.rumprun")).containsExactly("library:" + SHA);
    }

    @Test
    void hasTheRootFiles() throws Exception {
        Files.writeString(report, Files.readString(report).replace("\"images\":", """
                "rootFiles": [{"path": "/etc/motd", "size": 3, "sha256": "%s"}], "images":""".formatted(SHA)));
        Bom bom = write();

        Component motd = component(bom, "file:/etc/motd");
        assertThat(motd.getType()).isEqualTo(Type.FILE);
        assertThat(motd.getHashes()).singleElement().satisfies(hash -> assertThat(hash.getValue()).isEqualTo(SHA));
        assertThat(needs(bom, KVM)).contains("file:/etc/motd");
        assertThat(needs(bom, XEN)).contains("file:/etc/motd");
    }

    @Test
    void knowsLibrariesThatWereInAnotherPlace() throws Exception {
        Path jar = Files.writeString(directory.resolve("installed.jar"), "a");
        inputs.put(Path.of("/gone/target/a.jar"), Digests.sha256(jar));
        libraries = List.of(
                new Library(new Coordinates("a", "a", "1", "jar", ""), jar, List.of(), true, List.of()));

        assertThat(write().getComponents()).extracting(Component::getName).contains("a");
    }

    @Test
    void hasTheLibrariesOfTheJvmsDisk() throws Exception {
        Path jar = Files.writeString(directory.resolve("a-1.jar"), "a");
        Files.writeString(Files.createDirectories(directory.resolve("jvm")).resolve("a-1.jar"), "a");
        libraries = List.of(
                new Library(new Coordinates("a", "a", "1", "jar", ""), jar, List.of(), true, List.of()));

        assertThat(new BakedInputs(inputs, directory.resolve("jvm")).hasJava()).isTrue();
        assertThat(write().getComponents()).extracting(Component::getName).contains("a");
    }

    @Test
    void hasTheCratesOfRustPrograms() throws Exception {
        Path lock = Files.writeString(directory.resolve("Cargo.lock"), """
                version = 4

                [[package]]
                name = "app"
                version = "0.1.0"
                dependencies = [
                 "libc",
                ]

                [[package]]
                name = "libc"
                version = "0.2.150"
                source = "registry+https://github.com/rust-lang/crates.io-index"
                checksum = "%s"
                """.formatted(SHA));
        inputs.put(lock, SHA);
        cargoLock = new BakedInputs(inputs, directory.resolve("jvm"))
                .cargoLock(directory.resolve("member/deep/Cargo.toml"));
        Bom bom = write();

        assertThat(cargoLock).contains(lock);
        assertThat(needs(bom, "program:0:hello.rumprun")).containsExactly("pkg:cargo/app@0.1.0");
        assertThat(needs(bom, "pkg:cargo/app@0.1.0")).containsExactly("pkg:cargo/libc@0.2.150");
        assertThat(component(bom, "pkg:cargo/libc@0.2.150").getHashes()).singleElement()
                .satisfies(hash -> assertThat(hash.getValue()).isEqualTo(SHA));
    }

    @Test
    void survivesNamesThatAreHard() throws Exception {
        Files.writeString(report, Files.readString(report).replace("hello.rumprun", "ä \\\"b\\\" \\\\.rumprun"));
        Path jar = Files.writeString(directory.resolve("x.jar"), "x");
        inputs.put(jar, SHA);
        libraries = List.of(new Library(new Coordinates("g", "a b", "1+ü", "jar", ""), jar,
                List.of(new Licence("Lizenz für \"alle\"", "no URL")), true, List.of()));

        assertThat(component(write(), "pkg:maven/g/a%20b@1%2B%C3%BC?type=jar").getName()).isEqualTo("a b");
    }

    @Test
    void isTheSameBytesWhateverTheOrder() throws Exception {
        Path first = Files.writeString(directory.resolve("first.jar"), "first");
        Path second = Files.writeString(directory.resolve("second.jar"), "second");
        inputs.putAll(Map.of(first, SHA, second, SHA));
        Library a = new Library(new Coordinates("a", "a", "1", "jar", ""), first, List.of(), true, List.of());
        Library b = new Library(new Coordinates("b", "b", "1", "jar", ""), second, List.of(), true, List.of());
        libraries = List.of(a, b);
        write();
        byte[] once = Files.readAllBytes(file);
        libraries = List.of(b, a);
        Bom bom = write();

        assertThat(file).hasBinaryContent(once);
        assertThat(file).content().doesNotContain(directory.toString());
        assertThat(file).content().doesNotContain("timestamp");
        libraries = List.of(a);
        assertThat(write().getSerialNumber()).isNotEqualTo(bom.getSerialNumber());
    }

    @Test
    void prefixesClassifiers() throws Exception {
        Sbom.of(request(Optional.of("loud"))).write(file);

        assertThat(file).content().contains("hello@1.0-SNAPSHOT?classifier=loud-kvm&type=bin");
    }

    @Test
    void needsABake() throws IOException {
        Files.delete(report);

        assertThatThrownBy(this::write).isInstanceOf(RumprunException.class)
                .hasMessageContainingAll(
                        "There are no images yet: " + report + " is missing.", "run the goal bake before");
        assertThat(file).doesNotExist();
    }

    @Test
    void needsTheImagesThatWereBaked() throws IOException {
        Files.writeString(directory.resolve("hello-1-xen.bin"), "another");

        assertThatThrownBy(this::write).isInstanceOf(RumprunException.class)
                .hasMessageContainingAll("hello-1-xen.bin is missing, or another one than", "run the goal bake before");
        Files.delete(directory.resolve("hello-1-xen.bin"));
        assertThatThrownBy(this::write).hasMessageContaining("hello-1-xen.bin is missing");
    }

    @Test
    void refusesReportsThatAreNone() throws IOException {
        String good = Files.readString(report);
        for (String bad : List.of("", "{", "[1, 2]", "{\"format\": 2}", "[".repeat(5000),
                good.replace("\"tuple\"", "\"other\""), good.replace("\"hello-1-kvm.bin\"", "\"../hello-1-kvm.bin\""),
                good.replace(SHA, "x"), good.replaceAll("(?s)\"images\".*", "\"images\": []}"),
                good.replace("}", ""))) {
            Files.writeString(report, bad);

            assertThatThrownBy(this::write).as(bad).isInstanceOf(RumprunException.class)
                    .hasMessageContaining("run the goal bake before");
        }
    }

    /** What CycloneDX's own library reads of it, once that has found nothing wrong with it. */
    private Bom write() throws IOException, ParseException {
        Sbom.of(request(Optional.empty())).write(file);
        JsonParser parser = new JsonParser();
        assertThat(parser.validate(file.toFile(), Version.VERSION_16)).isEmpty();
        Bom bom = parser.parse(file.toFile());
        assertThat(bom.getComponents()).filteredOn(component -> component.getPurl() != null)
                .allSatisfy(component -> assertThat(new PackageURL(component.getPurl()).canonicalize()).isNotEmpty());
        return bom;
    }

    private SbomRequest request(Optional<String> classifier) {
        return new SbomRequest(directory, "hello-1", HELLO, List.of(new Licence("MIT", "")), classifier,
                new BakedInputs(inputs, directory.resolve("jvm")), libraries, attached, cargoLock, timestamp, "1.2");
    }

    private static Component component(Bom bom, String ref) {
        return bom.getComponents().stream().filter(component -> component.getBomRef().equals(ref)).findFirst()
                .orElseThrow();
    }

    private static List<String> needs(Bom bom, String ref) {
        return bom.getDependencies().stream()
                .filter(dependency -> dependency.getRef().equals(ref) && dependency.getDependencies() != null)
                .flatMap(dependency -> dependency.getDependencies().stream())
                .map(Dependency::getRef)
                .toList();
    }
}
