// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.trim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of the rump kernel that an image can do without.
 *
 * @param name by which users keep or drop it
 * @param libraries of the toolchain that it consists of; an image has those of them that its configuration names
 * @param without what happens in its absence
 */
public record Component(String name, List<String> libraries, String without) {

    static final String NETWORK = "network";
    static final String LOCAL_SOCKETS = "local-sockets";
    static final String BPF = "bpf";
    static final String DISKS = "disks";
    static final String FILE_SYSTEMS = "file-systems";
    static final String AUDIO = "audio";
    static final String PCI = "pci";
    static final String KERNFS = "kernfs";
    static final String ETC = "etc";
    static final String TMP = "tmp";
    static final String DEVICES = "devices";
    static final String FILES = "files";
    static final String SYSPROXY = "sysproxy";

    /** All of them: each before those that it needs. */
    static final List<Component> TABLE = List.of(
            of(NETWORK, "socket() fails with ENOSYS, and the guest cannot have a network", "rumpnet", "rumpnet_net",
                    "rumpnet_netinet", "rumpnet_netinet6", "rumpnet_config", "rumpdev_virtio_if_vioif", "rumpnet_xenif",
                    "rumpdev_pci_if_wm", "rumpdev_miiphy"),
            of(LOCAL_SOCKETS, "socket(AF_LOCAL, ...) fails with EAFNOSUPPORT", "rumpnet_local"),
            of(BPF, "no address can be had by DHCP, and no packets captured", "rumpdev_bpf"),
            of(DISKS, "the guest cannot have disks", "rumpdev_disk", "rumpdev_virtio_ld", "rumpdev_vnd",
                    "rumpdev_virtio_vioscsi", "rumpdev_scsipi", "rumpdev_umass", "rumpdev_usb", "rumpdev_pci_usbhc"),
            of(FILE_SYSTEMS, "disks cannot be mounted", "rumpfs_ffs", "rumpfs_ext2fs", "rumpfs_cd9660"),
            of(AUDIO, "there is no /dev/audio", "rumpdev_audio", "rumpdev_audio_ac97", "rumpdev_pci_auich",
                    "rumpdev_pci_eap", "rumpdev_pci_hdaudio", "rumpdev_hdaudio_hdafg"),
            of(PCI, "no device on a PCI bus is found, that for random numbers included", "rumpdev_pci_virtio",
                    "rumpdev_virtio_viornd", "rumpdev_pci"),
            of(KERNFS, "there is no /kern", "rumpfs_kernfs", "rumpxen_xendev"),
            of(ETC, "users, groups, services and protocols have no names", "rumprunfs_base"),
            of(TMP, "/tmp is a directory of the root file system, without a limit of its own", "rumpfs_tmpfs"),
            of(DEVICES, "there is no /dev", "rumpdev", "rumpdev_rnd"),
            of(FILES, "whatever takes a path fails with ENOSYS", "rumpvfs"),
            of(SYSPROXY, "nobody outside can call the guest's system", "rumpkern_sysproxy"));

    public Component {
        libraries = List.copyOf(libraries);
    }

    private static Component of(String name, String without, String... libraries) {
        return new Component(name, List.of(libraries), without);
    }

    static Optional<Component> of(String name) {
        return TABLE.stream().filter(component -> component.name.equals(name)).findFirst();
    }

    /** The component that a library is of. */
    static Optional<Component> ofLibrary(String library) {
        return TABLE.stream().filter(component -> component.libraries.contains(library)).findFirst();
    }

    static List<String> names() {
        return TABLE.stream().map(Component::name).toList();
    }

    static Stream<String> libraries(Stream<String> names) {
        return names.flatMap(name -> of(name).orElseThrow().libraries().stream());
    }
}
