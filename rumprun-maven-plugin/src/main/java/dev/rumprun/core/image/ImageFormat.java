// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.image;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an image can become. */
public enum ImageFormat {
    /** Boots as a CD, and as a disk or an USB stick. */
    ISO(Machine.PC, "iso"),
    /** The same bytes, for whom a disk is called so. */
    RAW(Machine.PC, "raw"),
    /** For QEMU and OpenStack. */
    QCOW2(Machine.PC, "qcow2"),
    /** For VMware. */
    VMDK(Machine.PC, "vmdk"),
    /** For VirtualBox. */
    VDI(Machine.PC, "vdi"),
    /** For Hyper-V. */
    VHDX(Machine.PC, "vhdx"),
    /** What a volume of Amazon EC2 is to have, for PV-GRUB. */
    EC2(Machine.XEN, "tar.gz");

    /** What images boot on, by what they were baked by. */
    private enum Machine {
        PC("hw"), XEN("xen");

        private final String configPrefix;

        Machine(String configPrefix) {
            this.configPrefix = configPrefix;
        }
    }

    private final Machine machine;
    private final String type;

    ImageFormat(Machine machine, String type) {
        this.machine = machine;
        this.type = type;
    }

    /** The format that the user calls so. */
    public static Optional<ImageFormat> of(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
    }

    /** Those of images that were baked by a configuration of rumprun-bake, in the user's words. */
    static List<String> words(String bakeConfig) {
        return Arrays.stream(values()).filter(format -> format.isFor(bakeConfig)).map(ImageFormat::word).toList();
    }

    /** All of them. */
    static String words() {
        return Arrays.stream(values()).map(ImageFormat::word).collect(Collectors.joining(", "));
    }

    /** What an image becomes if the user says nothing. */
    static Optional<ImageFormat> byDefault(String bakeConfig) {
        return Arrays.stream(values()).filter(format -> format.isFor(bakeConfig)).findFirst();
    }

    /** What the user calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the name of the file ends with; also the type of the artifact. */
    public String type() {
        return type;
    }

    /** Whether it is a disk that boots. */
    boolean isDisk() {
        return machine == Machine.PC;
    }

    /** Whether it is made of such a disk by qemu-img. */
    boolean isConverted() {
        return isDisk() && this != ISO && this != RAW;
    }

    boolean isFor(String bakeConfig) {
        return bakeConfig.startsWith(machine.configPrefix);
    }
}
