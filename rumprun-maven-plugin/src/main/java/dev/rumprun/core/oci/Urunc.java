// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.oci;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.guest.GuestNetwork;
import dev.rumprun.core.guest.GuestProgram;
import dev.rumprun.core.guest.GuestSettings;
import dev.rumprun.core.guest.RunMode;
import dev.rumprun.core.io.PrettyJson;
import dev.rumprun.core.tar.TarFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Unikernels as containers of urunc, which runs Rumprun on Solo5 alone. It writes the guest's configuration itself, of
 * the container's command and the network of the pod; what it has no words for is refused.
 */
public final class Urunc {

    /** What toolchains for Solo5 call the configurations that urunc has monitors for. */
    private static final Map<String, String> MONITORS = Map.of("solo5_hvt", "hvt", "solo5_spt", "spt");

    private static final String KEYS = "com.urunc.unikernel.";
    private static final String RUNTIME = "urunc";
    /** Up to version 0.5, it mounts the disk there whatever it is told. */
    private static final String MOUNT_POINT = "/data";
    private static final String DISK = "unikernel/data.img";
    private static final String NAME = "name";
    private static final String METADATA = "metadata";
    private static final String SPEC = "spec";

    /** The guest has no escape for the first; up to version 0.5, urunc writes escapes for the others. */
    private static final Pattern UNSPEAKABLE = Pattern.compile(".*['&<>\\p{Cntrl}\u2028\u2029].*", Pattern.DOTALL);

    private final Workload workload;
    private final GuestSettings guest;
    private final String monitor;
    private final Optional<Path> disk;

    /**
     * A container.
     *
     * @param guest what the guest is to be told
     * @param platform that the image was baked for
     * @param disks files with what the guest has as disks
     * @param problems takes what urunc cannot do
     */
    public Urunc(Workload workload, GuestSettings guest, String platform, List<Path> disks, Problems problems) {
        this.workload = workload;
        this.guest = guest;
        monitor = MONITORS.getOrDefault(platform, "");
        disk = disks.stream().findFirst();
        if (monitor.isEmpty()) {
            problems.add("<platform>", "urunc runs Rumprun on Solo5 alone, and no image for '" + platform + "'",
                    "bake for solo5_hvt or solo5_spt with a toolchain that offers them, or take a format for KubeVirt");
        }
        checkProgram(problems);
        checkMachine(disks, problems);
    }

    private void checkProgram(Problems problems) {
        List<GuestProgram> programs = guest.programs();
        if (programs.size() != 1 || programs.get(0).runMode() != RunMode.FOREGROUND) {
            problems.add("<programs>", "urunc tells a guest one command, and not several, or how to run it",
                    "bake one program");
        }
        programs.stream()
                .flatMap(program -> Stream.concat(Stream.of(program.name()), program.arguments().stream()))
                .filter(argument -> UNSPEAKABLE.matcher(argument).matches())
                .forEach(argument -> problems.add("<arguments>", "by urunc, a guest cannot be told '"
                        + argument.replaceAll("\\p{Cntrl}", "?") + "'",
                        "avoid apostrophes, the characters & < >, and control characters"));
    }

    private void checkMachine(List<Path> disks, Problems problems) {
        if (guest.networks().size() > 1 || !guest.networks().stream().allMatch(Urunc::isLeftToUrunc)) {
            problems.add("<networks>", "urunc gives a guest one interface, with the address of its pod",
                    "name one <network>, of the method dhcp");
        }
        boolean plain = guest.filesystems().stream()
                .allMatch(filesystem -> filesystem.mountPoint().equals(Optional.of(MOUNT_POINT)));
        if (guest.filesystems().size() > 1 || !plain) {
            problems.add("<filesystems>", "urunc gives a guest one disk, mounted at " + MOUNT_POINT,
                    "name one <filesystem> with <mountPoint>" + MOUNT_POINT + "</mountPoint>, or none");
        }
        disks.stream().filter(file -> !Files.isRegularFile(file)).forEach(file ->
                problems.add("<filesystems>", file + " is no file, and only files can be in a container image",
                        "make an <image> of it"));
    }

    private static boolean isLeftToUrunc(GuestNetwork network) {
        return !network.isV6() && network.address().isEmpty();
    }

    /**
     * The container image, with the classes and the deployment that run it.
     *
     * @param unikernel an image of the platform
     */
    public Deployable deployable(Path unikernel) {
        String binary = "unikernel/" + workload.kubernetesName() + "." + monitor;
        List<List<TarFile>> layers = new ArrayList<>();
        disk.ifPresent(file -> layers.add(List.of(TarFile.of(DISK, file, 0))));
        layers.add(List.of(TarFile.of(binary, unikernel, 0), TarFile.of("urunc.json", settings(binary), 0)));
        OciImage image = new OciImage(
                layers, command(), guest.environment(), workload.labels(), workload.created());
        return new Deployable(image,
                Yaml.document(runtimeClass()) + "---\n" + Yaml.document(deployment()));
    }

    /** What urunc finds in the image: every version reads it in this way, with encoded values. */
    private String settings(String binary) {
        SortedMap<String, String> settings = new TreeMap<>();
        settings.put("unikernelType", "rumprun");
        settings.put("hypervisor", monitor);
        settings.put("binary", "/" + binary);
        settings.put("cmdline", String.join(" ", command()));
        // The earlier and the later name of the same: no, the guest does not get the image's files.
        settings.put("useDMBlock", "false");
        settings.put("mountRootfs", "false");
        disk.ifPresent(file -> {
            settings.put("block", "/" + DISK);
            settings.put("blkMntPoint", MOUNT_POINT);
        });
        try {
            return PrettyJson.object(json -> {
                for (Map.Entry<String, String> setting : settings.entrySet()) {
                    json.writeStringField(KEYS + setting.getKey(), Base64.getEncoder()
                            .encodeToString(setting.getValue().getBytes(StandardCharsets.UTF_8)));
                }
            });
        } catch (IOException e) {
            throw RumprunException.io("Cannot write urunc.json", e);
        }
    }

    /** The program and its arguments. urunc joins them by blanks, and the guest splits them again. */
    private List<String> command() {
        List<String> words = new ArrayList<>();
        for (GuestProgram program : guest.programs()) {
            words.add(word(program.name()));
            program.arguments().forEach(argument -> words.add(word(argument)));
        }
        return words;
    }

    private static String word(String text) {
        return text.isEmpty() || text.contains(" ") ? "'" + text + "'" : text;
    }

    private static Map<String, Object> runtimeClass() {
        Map<String, Object> runtime = new LinkedHashMap<>();
        runtime.put("apiVersion", "node.k8s.io/v1");
        runtime.put("kind", "RuntimeClass");
        runtime.put(METADATA, Map.of(NAME, RUNTIME));
        runtime.put("handler", RUNTIME);
        return runtime;
    }

    private Map<String, Object> deployment() {
        Map<String, Object> container = new LinkedHashMap<>();
        container.put(NAME, workload.kubernetesName());
        container.put("image", workload.reference());
        // urunc makes the guest's memory of it, and counts a million bytes as a MB.
        container.put("resources", Map.of("limits", Map.of("memory", workload.memory() + "M")));

        Map<String, Object> pod = new LinkedHashMap<>();
        pod.put("runtimeClassName", RUNTIME);
        pod.put("containers", List.of(container));

        Map<String, Object> template = new LinkedHashMap<>();
        template.put(METADATA, Map.of("labels", workload.kubernetesLabels()));
        template.put(SPEC, pod);

        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("replicas", 1);
        spec.put("selector", Map.of("matchLabels", workload.kubernetesLabels()));
        spec.put("template", template);

        Map<String, Object> deployment = new LinkedHashMap<>();
        deployment.put("apiVersion", "apps/v1");
        deployment.put("kind", "Deployment");
        deployment.put(METADATA, workload.metadata());
        deployment.put(SPEC, spec);
        return deployment;
    }
}
