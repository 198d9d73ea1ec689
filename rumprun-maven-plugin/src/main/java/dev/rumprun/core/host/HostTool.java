// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.host;

import java.util.List;

/** The tools that the goals, or the users of their images, need of the machine. */
public enum HostTool {
    GCC(Need.BUILDS, "gcc", "compiling and linking", List.of("gcc"), "--version",
            new Packages("gcc libc6-dev", "gcc glibc-static", "")),
    BINUTILS(Need.BUILDS, "binutils", "linking, and parting images from their debug symbols", List.of("objcopy"),
            "--version", new Packages("binutils", "binutils", "")),
    GXX(Need.SOME, "g++", "C++", List.of("g++"), "--version",
            new Packages("g++", "gcc-c++ libstdc++-static", "")),
    QEMU(Need.SOME, "QEMU", "the goals run, verify, start and debug", List.of("qemu-system-x86_64"), "--version",
            new Packages("qemu-system-x86", "qemu-system-x86", "qemu")),
    GDB(Need.SOME, "gdb", "debugging guests", List.of("gdb"), "--version",
            new Packages("gdb", "gdb", "gdb")),
    XL(Need.SOME, "xl", "starting images of the platform xen", List.of("xl", "/usr/sbin/xl"), "",
            new Packages("xen-system-amd64", "xen", "")),
    XENSTORE_WRITE(Need.SOME, "xenstore-write", "configuring guests of the platform xen",
            List.of("xenstore-write", "/usr/sbin/xenstore-write"), "",
            new Packages("xenstore-utils", "xen-runtime", "")),
    GRUB(Need.SOME, "grub-mkrescue", "disks that boot images of the platform baremetal",
            List.of("grub-mkrescue", "grub2-mkrescue", "i686-elf-grub-mkrescue"), "--version",
            new Packages("grub-common", "grub2-tools-extra", "i686-elf-grub")),
    GRUB_FILES(Need.SOME, "GRUB for i386-pc", "disks that boot images of the platform baremetal", List.of(
            "/usr/lib/grub/i386-pc/multiboot.mod", "/usr/share/grub2/i386-pc/multiboot.mod",
            "/opt/homebrew/lib/i686-elf/grub/i386-pc/multiboot.mod",
            "/usr/local/lib/i686-elf/grub/i386-pc/multiboot.mod"), "",
            new Packages("grub-pc-bin", "grub2-pc-modules", "i686-elf-grub")),
    XORRISO(Need.SOME, "xorriso", "grub-mkrescue", List.of("xorriso"), "--version",
            new Packages("xorriso", "xorriso", "xorriso")),
    QEMU_IMG(Need.SOME, "qemu-img", "disks in the formats qcow2, vmdk, vdi and vhdx", List.of("qemu-img"), "--version",
            new Packages("qemu-utils", "qemu-img", "qemu")),
    CONTAINERS(Need.SOME, "Podman", "toolchains in a container", List.of("podman", "docker"), "--version",
            new Packages("podman", "podman", "podman"));

    /** Who is stopped by its absence. */
    public enum Need {
        /** Every build, unless the toolchain has its own. */
        BUILDS,
        /** Only those who do what it is for. */
        SOME
    }

    private final Need need;
    private final String title;
    private final String purpose;
    private final List<String> names;
    private final String versionArgument;
    private final Packages packages;

    HostTool(Need need, String title, String purpose, List<String> names, String versionArgument, Packages packages) {
        this.need = need;
        this.title = title;
        this.purpose = purpose;
        this.names = names;
        this.versionArgument = versionArgument;
        this.packages = packages;
    }

    public Need need() {
        return need;
    }

    public String title() {
        return title;
    }

    /** What it is needed for. */
    public String purpose() {
        return purpose;
    }

    /** What it may be called: programs on {@code PATH}, or files. */
    public List<String> names() {
        return names;
    }

    /** Makes it tell its version, and do nothing else; empty if nothing does. */
    public String versionArgument() {
        return versionArgument;
    }

    public Packages packages() {
        return packages;
    }

    /** Completes the words "Perhaps you should". */
    public String advice() {
        return "install " + title + " (" + packages.inOneLine() + ")";
    }
}
