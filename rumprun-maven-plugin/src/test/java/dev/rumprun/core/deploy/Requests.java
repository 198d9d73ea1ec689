// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.deploy;

import dev.rumprun.core.run.Disk;
import java.nio.file.Path;
import java.util.List;

/** Requests to begin with, and what tests change of them. */
record Requests(String name, String bakeConfig, String base, String config, List<Disk> disks, List<String> ports,
        int memory, String directory) {

    /** What most tools take for something else. */
    static final String HOSTILE = "it's \"a\" $HOME `b` %h \\n <&> ;*? größe -x 1:2, =";
    static final String TOLD = "{\"cmdline\":\"hello\"}";

    private static final String NETWORK = "\"net\":{\"if\":\"vioif%d\",\"type\":\"inet\",%s},";
    static final String DHCP = "\"method\":\"dhcp\"";
    static final String STATIC = "\"method\":\"static\",\"addr\":\"10.9.8.7\",\"mask\":\"24\"";

    static Requests kvm() {
        return new Requests("hello-kvm", "hw_virtio", "hello-1.0-kvm", TOLD, List.of(), List.of(), 64,
                "/var/lib/rumprun/hello-kvm");
    }

    static Requests xen() {
        return new Requests("hello-xen", "xen_pv", "hello-1.0-xen", TOLD, List.of(), List.of(), 64,
                "/var/lib/rumprun/hello-xen");
    }

    /** What a guest is told that has disks, and a network for each setting. */
    static String told(int disks, String... networks) {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < disks; i++) {
            json.append("\"blk\":{\"source\":\"dev\",\"path\":\"/dev/ld").append(i).append("a\"},");
        }
        for (int i = 0; i < networks.length; i++) {
            json.append(NETWORK.formatted(i, networks[i]));
        }
        return json.append("\"cmdline\":\"hello\"}").toString();
    }

    Requests name(String changed) {
        return new Requests(changed, bakeConfig, base, config, disks, ports, memory, directory);
    }

    Requests bakedBy(String changed) {
        return new Requests(name, changed, base, config, disks, ports, memory, directory);
    }

    Requests base(String changed) {
        return new Requests(name, bakeConfig, changed, config, disks, ports, memory, directory);
    }

    Requests told(String changed) {
        return new Requests(name, bakeConfig, base, changed, disks, ports, memory, directory);
    }

    Requests disks(Disk... changed) {
        return new Requests(name, bakeConfig, base, config, List.of(changed), ports, memory, directory);
    }

    Requests ports(String... changed) {
        return new Requests(name, bakeConfig, base, config, disks, List.of(changed), memory, directory);
    }

    Requests memory(int changed) {
        return new Requests(name, bakeConfig, base, config, disks, ports, changed, directory);
    }

    Requests directory(String changed) {
        return new Requests(name, bakeConfig, base, config, disks, ports, memory, changed);
    }

    DeployRequest request() {
        return new DeployRequest(name, "com.example:hello:" + name, bakeConfig.startsWith("xen") ? "xen" : "kvm",
                bakeConfig, base + ".bin", base + "-config.json", config, disks, ports, memory, directory);
    }

    String text(DefinitionFormat format) {
        return format.files(request()).get(0).text();
    }

    static Disk disk(String file) {
        return new Disk(Path.of(file), false);
    }

    static Disk readOnly(String file) {
        return new Disk(Path.of(file), true);
    }
}
