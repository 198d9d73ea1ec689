// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.oci;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.guest.GuestNetwork;
import dev.rumprun.core.tar.TarFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Unikernels as virtual machines of KubeVirt. What is special about the machine is for the guest's drivers: they know
 * virtio as it was before version 1, see no device behind a PCI bridge, and speak on the serial console if there is no
 * graphics card.
 */
public final class KubeVirt {

    /** The user, and the group, as which KubeVirt's QEMU runs. */
    private static final int OWNER = 107;

    private static final String NETWORK = "default";
    private static final String BOOT_DISK = "boot";
    private static final String NAME = "name";
    private static final String IMAGE = "image";

    private final Workload workload;
    private final List<Path> disks;
    private final Optional<PodNetwork> network;

    /**
     * A virtual machine.
     *
     * @param networks the guest's interfaces, checked before
     * @param disks files with what the guest has as disks, in their order; what it writes to them is lost when it ends
     * @param problems takes what KubeVirt cannot do
     */
    public KubeVirt(Workload workload, List<GuestNetwork> networks, List<Path> disks, Problems problems) {
        this.workload = workload;
        this.disks = List.copyOf(disks);
        network = PodNetwork.of(networks, problems);
        disks.stream().filter(disk -> !Files.isRegularFile(disk)).forEach(disk ->
                problems.add("<filesystems>", disk + " is no file, and only files can be in a container image",
                        "make an <image> of it"));
    }

    /**
     * A container image with a kernel that boots without a boot loader, which is the quickest way.
     *
     * @param kernel an image of the platform {@code kvm}
     * @param config what the guest is told
     */
    public Deployable kernelBoot(Path kernel, Path config) {
        String kernelPath = "boot/" + workload.kubernetesName() + ".bin";
        String configPath = "boot/" + workload.kubernetesName() + "-config.json";
        Map<String, Object> container = new LinkedHashMap<>();
        container.put(IMAGE, workload.reference());
        container.put("kernelPath", "/" + kernelPath);
        // The guest reads its configuration from where Linux would have this.
        container.put("initrdPath", "/" + configPath);
        Map<String, Object> firmware = Map.of("kernelBoot", Map.of("container", container));
        return deployable(firmware, List.of(), List.of(
                TarFile.of(kernelPath, kernel, OWNER), TarFile.of(configPath, config, OWNER)));
    }

    /**
     * A container image with a disk that boots.
     *
     * @param disk in the format raw, as that of a CD is, too
     */
    public Deployable containerDisk(Path disk) {
        String path = "disk/" + workload.kubernetesName() + ".img";
        return deployable(Map.of("bootloader", Map.of("bios", Map.of())), List.of("/" + path),
                List.of(TarFile.of(path, disk, OWNER)));
    }

    private Deployable deployable(Map<String, Object> firmware, List<String> bootDisk, List<TarFile> boot) {
        List<Map<String, Object>> devices = new ArrayList<>();
        List<Map<String, Object>> volumes = new ArrayList<>();
        List<TarFile> data = new ArrayList<>();
        for (Path disk : disks) {
            String name = "data-" + data.size();
            TarFile file = TarFile.of("disk/" + name + ".img", disk, OWNER);
            data.add(file);
            devices.add(device(name, Map.of()));
            volumes.add(volume(name, "/" + file.path()));
        }
        // The last one, so that the guest finds the others where its configuration says.
        bootDisk.forEach(path -> {
            devices.add(device(BOOT_DISK, Map.of("bootOrder", 1)));
            volumes.add(volume(BOOT_DISK, path));
        });
        List<List<TarFile>> layers = data.isEmpty() ? List.of(boot) : List.of(data, boot);
        OciImage image = new OciImage(layers, List.of(), new TreeMap<>(), workload.labels(), workload.created());
        return new Deployable(image, Yaml.document(virtualMachine(firmware, devices, volumes)));
    }

    private Map<String, Object> virtualMachine(Map<String, Object> firmware, List<Map<String, Object>> disks,
            List<Map<String, Object>> volumes) {
        Map<String, Object> domain = new LinkedHashMap<>();
        domain.put("memory", Map.of("guest", workload.memory() + "Mi"));
        domain.put("firmware", firmware);
        domain.put("devices", devices(disks));

        Map<String, Object> instance = new LinkedHashMap<>();
        // The guest does not know that it shall end.
        instance.put("terminationGracePeriodSeconds", 0);
        instance.put("domain", domain);
        network.ifPresent(pod -> instance.put("networks", List.of(pod.asYaml(NETWORK))));
        if (!volumes.isEmpty()) {
            instance.put("volumes", volumes);
        }

        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("labels", workload.kubernetesLabels());
        metadata.put("annotations", Map.of("kubevirt.io/placePCIDevicesOnRootComplex", "true"));

        Map<String, Object> template = new LinkedHashMap<>();
        template.put("metadata", metadata);
        template.put("spec", instance);

        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("runStrategy", "Always");
        spec.put("template", template);

        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("apiVersion", "kubevirt.io/v1");
        machine.put("kind", "VirtualMachine");
        machine.put("metadata", workload.metadata());
        machine.put("spec", spec);
        return machine;
    }

    private Map<String, Object> devices(List<Map<String, Object>> disks) {
        Map<String, Object> devices = new LinkedHashMap<>();
        devices.put("useVirtioTransitional", true);
        devices.put("autoattachGraphicsDevice", false);
        devices.put("autoattachMemBalloon", false);
        if (network.isEmpty()) {
            devices.put("autoattachPodInterface", false);
        } else {
            Map<String, Object> card = new LinkedHashMap<>();
            card.put(NAME, NETWORK);
            card.put("model", "virtio");
            card.put("masquerade", Map.of());
            devices.put("interfaces", List.of(card));
        }
        if (!disks.isEmpty()) {
            devices.put("disks", disks);
        }
        return devices;
    }

    private static Map<String, Object> device(String name, Map<String, Object> more) {
        Map<String, Object> device = new LinkedHashMap<>();
        device.put(NAME, name);
        device.put("disk", Map.of("bus", "virtio"));
        device.putAll(more);
        return device;
    }

    private Map<String, Object> volume(String name, String path) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put(IMAGE, workload.reference());
        source.put("path", path);
        Map<String, Object> volume = new LinkedHashMap<>();
        volume.put(NAME, name);
        volume.put("containerDisk", source);
        return volume;
    }
}
