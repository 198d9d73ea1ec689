// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import dev.rumprun.core.deploy.DefinitionFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an image can become: a disk, a container image, or the definition of a machine. */
public enum ImageFormat {
    /** Boots as a CD, and as a disk or an USB stick. */
    ISO("iso", "hw"),
    /** The same bytes, for whom a disk is called so. */
    RAW("raw", "hw"),
    /** For QEMU and OpenStack. */
    QCOW2("qcow2", "hw"),
    /** For VMware. */
    VMDK("vmdk", "hw"),
    /** For VirtualBox. */
    VDI("vdi", "hw"),
    /** For Hyper-V. */
    VHDX("vhdx", "hw"),
    /** What a volume of Amazon EC2 is to have, for PV-GRUB. */
    EC2("tar.gz", "xen"),
    /** A container image with a virtual machine of KubeVirt. */
    KUBEVIRT("", "hw_virtio"),
    /** The same, which boots from a disk. */
    CONTAINERDISK("", "hw"),
    /** A container image for urunc. */
    URUNC("", "solo5"),
    /** A script. */
    QEMU(DefinitionFormat.QEMU),
    /** A unit. */
    SYSTEMD(DefinitionFormat.SYSTEMD),
    /** A domain. */
    LIBVIRT(DefinitionFormat.LIBVIRT),
    /** A configuration, and a script. */
    XL(DefinitionFormat.XL);

    private final String type;
    private final Predicate<String> isFor;
    private final Optional<DefinitionFormat> definition;

    ImageFormat(String type, String configPrefix) {
        this.type = type;
        isFor = config -> config.startsWith(configPrefix);
        definition = Optional.empty();
    }

    ImageFormat(DefinitionFormat definition) {
        type = "";
        isFor = config -> config.matches("(hw|xen).*") && definition.isFor(config);
        this.definition = Optional.of(definition);
    }

    /** The format that the user calls so. */
    public static Optional<ImageFormat> of(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
    }

    /**
     * Those of images that were baked by a configuration of rumprun-bake, and whose kernel can be stored so, in the
     * user's words.
     */
    static String words(String bakeConfig, Compression compression) {
        return Arrays.stream(values()).filter(format -> format.isFor(bakeConfig) && format.takes(compression))
                .map(ImageFormat::word).collect(Collectors.joining(", "));
    }

    /** All of them. */
    static String words() {
        return Arrays.stream(values()).map(ImageFormat::word).collect(Collectors.joining(", "));
    }

    /** What an image becomes if the user says nothing: on a machine of its own, a disk; otherwise what starts it. */
    static Optional<ImageFormat> byDefault(String bakeConfig) {
        return Stream.of(bakeConfig.equals("hw_generic") ? ISO : QEMU, XL)
                .filter(format -> format.isFor(bakeConfig)).findFirst();
    }

    /** What the user calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What starts the machine, if it is that. */
    Optional<DefinitionFormat> definition() {
        return definition;
    }

    /** Whether it is a container image. */
    boolean isContainer() {
        return type.isEmpty() && definition.isEmpty();
    }

    /** What the name of the file ends with, if it is the machine's disk; empty otherwise. */
    String type() {
        return type;
    }

    /** Whether it is a disk that boots. */
    boolean isDisk() {
        return !type.isEmpty() && this != EC2;
    }

    /** Whether it is made of such a disk by qemu-img. */
    boolean isConverted() {
        return isDisk() && this != ISO && this != RAW;
    }

    /** Whether its guest boots from such a disk. */
    boolean bootsFromDisk() {
        return isDisk() || this == CONTAINERDISK;
    }

    /** Whether the data of its guest is on what it boots from. */
    boolean holdsData() {
        return bootsFromDisk() || this == EC2;
    }

    /** Whether what loads its kernel unpacks it first; QEMU and the loaders of containers do not. */
    boolean takes(Compression compression) {
        return switch (compression) {
            case NONE -> true;
            // Xen takes no other kernel of this kind, and GRUB both.
            case GZIP -> bootsFromDisk() || this == XL;
            case XZ -> bootsFromDisk();
        };
    }

    boolean isFor(String bakeConfig) {
        return isFor.test(bakeConfig);
    }
}
