// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.guest.DataImages;
import dev.rumprun.core.run.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageRequestTest {

    private static final String NAME = "app-1";

    @TempDir
    private Path directory;

    private final Map<String, List<String>> formats = new LinkedHashMap<>();
    private final Map<String, String> compress = new HashMap<>();

    @BeforeEach
    void bake() throws IOException {
        Files.writeString(directory.resolve(NAME + "-rumprun.json"), """
                {"format":1,"images":[{"platform":"kvm","config":"hw_virtio"},{"platform":"baremetal","config":"hw_generic"},
                 {"platform":"xen","config":"xen_pv"},{"platform":"gone","config":"hw_virtio"},
                 {"platform":"odd","config":"arm_v7"}]}
                """);
        for (String platform : List.of("kvm", "baremetal", "xen", "odd")) {
            Files.writeString(directory.resolve(NAME + "-" + platform + ".bin"), "image");
        }
    }

    @Test
    void takesWhatIsUsualForEachPlatform() {
        formats.put("kvm", List.of());
        formats.put("baremetal", List.of());
        formats.put("xen", List.of());

        assertThat(request().baked().values()).containsExactly(
                List.of(ImageFormat.QEMU), List.of(ImageFormat.ISO), List.of(ImageFormat.XL));
    }

    @Test
    void namesFilesAfterPlatformAndFormat() {
        formats.put("xen", List.of("ec2"));
        formats.put("kvm", List.of("qcow2"));

        assertThat(request().baked().entrySet().stream().map(one -> one.getKey().file(one.getValue().get(0))))
                .containsExactly(directory.resolve("app-1-xen-ec2.tar.gz"), directory.resolve("app-1-kvm.qcow2"));
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        formats.put("kvm", List.of("iso", "iso", "ec2", "../x", ""));
        formats.put("gone", List.of());
        formats.put("never", List.of("iso"));
        formats.put("odd", List.of());

        assertThatThrownBy(() -> request().baked()).hasMessageContainingAll("7 problems",
                "'iso' is named twice for kvm", "kvm cannot become ec2", "'../x' is no format", "'' is no format",
                "no image was baked for gone", "no image was baked for never", "none for images that were baked by arm_v7");
    }

    @Test
    void refusesTwoContainerImagesOfOnePlatform() {
        formats.put("kvm", List.of("kubevirt", "containerdisk"));

        assertThatThrownBy(() -> request().baked())
                .hasMessageContaining("kubevirt and containerdisk would be one container image of kvm");
    }

    @Test
    void compressesTheKernelOfEachPlatformInItsWay() {
        formats.put("kvm", List.of("iso", "raw", "qcow2", "vmdk", "vdi", "vhdx", "containerdisk"));
        formats.put("baremetal", List.of());
        formats.put("xen", List.of());
        compress.putAll(Map.of("kvm", "gzip", "baremetal", " xz ", "xen", "gzip"));

        assertThat(request().baked().keySet()).extracting(BakedPlatform::compression)
                .containsExactly(Compression.GZIP, Compression.XZ, Compression.GZIP);
        assertThat(request().baked().keySet()).extracting(BakedPlatform::kernel)
                .contains(directory.resolve("app-1-xen.bin.gz"));
    }

    @Test
    void refusesToCompressWhatIsNotUnpacked() {
        formats.put("kvm", List.of("iso", "qemu", "systemd", "libvirt", "kubevirt", "ec2"));
        formats.put("xen", List.of("xl", "ec2", "libvirt"));
        formats.put("gone", List.of());
        formats.put("baremetal", List.of());
        compress.putAll(Map.of("kvm", "xz", "xen", "gzip", "gone", "GZIP", "baremetal", ""));

        assertThatThrownBy(() -> request().baked()).hasMessageContainingAll("6 problems",
                "<compress>: what loads the kernel of kvm does not unpack xz in these formats: qemu, systemd, libvirt, "
                        + "kubevirt; perhaps you should write none into the <image> for kvm, or only these <formats>: "
                        + "iso, raw, qcow2, vmdk, vdi, vhdx, containerdisk.",
                "<compress>: what loads the kernel of xen does not unpack gzip in these formats: ec2, libvirt; perhaps "
                        + "you should write none into the <image> for xen, or only these <formats>: xl.",
                "<compress>: 'GZIP' is no way to compress a kernel; perhaps you should write one of none, gzip, xz.",
                "<compress>: '' is no way", "kvm cannot become ec2", "no image was baked for gone");
    }

    @Test
    void refusesForXenWhatXenDoesNotUnpack() {
        formats.put("xen", List.of());
        compress.put("xen", "xz");

        assertThatThrownBy(() -> request().baked()).hasMessageContainingAll("a problem",
                "in these formats: xl; perhaps you should write none or gzip into the <image> for xen.");
    }

    @Test
    void saysThatNothingWasBaked() throws IOException {
        Files.delete(directory.resolve(NAME + "-rumprun.json"));
        formats.put("kvm", List.of());

        assertThatThrownBy(() -> request().baked())
                .hasMessageContainingAll("there is no " + directory.resolve(NAME + "-rumprun.json"), "the goal bake");
    }

    @Test
    void takesDirectoriesAloneIntoDisks() {
        formats.put("kvm", List.of("iso"));
        Disk data = new Disk(DataImages.of(directory, NAME, 0), true);
        Disk accounts = new Disk(directory.resolve("accounts.img"), false);

        assertThat(request(data).baked().keySet().iterator().next().data()).containsOnlyKeys(0);
        formats.put("kvm", List.of("containerdisk"));
        assertThatThrownBy(() -> request(data, accounts).baked())
                .hasMessageContainingAll("a problem", "<filesystem>: " + accounts.file(), "write a <directory>");
    }

    @Test
    void takesAllDisksForMachines() {
        formats.put("kvm", List.of("qemu"));

        assertThat(request(new Disk(directory.resolve("accounts.img"), false)).baked()).hasSize(1);
    }

    private ImageRequest request(Disk... disks) {
        Map<String, WantedImage> wanted = new LinkedHashMap<>();
        formats.forEach((platform, words) -> wanted.put(platform,
                new WantedImage(words, compress.getOrDefault(platform, "none"))));
        return new ImageRequest(directory, NAME, wanted, List.of(disks), OptionalLong.empty(),
                new MachineSettings("app", "g:app", List.of(), 64, Optional.empty()), Optional.empty());
    }
}
