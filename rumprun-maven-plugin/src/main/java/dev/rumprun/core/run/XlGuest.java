// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A guest of Xen, as xl reads it.
 *
 * @param name of the domain
 * @param image the kind of its image
 * @param kernel absolute path of the image
 * @param config absolute path of what it is told. Images of the kind {@link XenImage#PV} are told by
 *     {@link #configKey}, and not by this
 * @param memory in MB
 * @param interfaces the options of each interface to the network, as in {@code mac=...}
 * @param disks absolute paths of their contents, which the guest may write: Rumprun opens no disk that it may not write
 * @param end what becomes of the domain when it has ended in any way: {@code destroy} or {@code preserve}
 */
public record XlGuest(String name, XenImage image, String kernel, String config, int memory, List<String> interfaces,
        List<String> disks, String end) {

    /** The command. */
    public static final String PROGRAM = "xl";

    public XlGuest {
        interfaces = List.copyOf(interfaces);
        disks = List.copyOf(disks);
    }

    /** Where in the xenstore a guest of the kind {@link XenImage#PV} finds what it is told. */
    public static String configKey(String domain) {
        return "/local/domain/" + domain + "/rumprun/cfg";
    }

    /** The command that makes the disk which a guest writes instead of one that is to stay as it is. */
    public static List<String> copy(String file, String copy) {
        return List.of("cp", "--reflink=auto", "--sparse=always", file, copy);
    }

    /** The configuration file. */
    public String text() {
        List<String> lines = new ArrayList<>(List.of(
                "name = " + quoted(name),
                "type = " + quoted(image.type()),
                "kernel = " + quoted(kernel),
                "memory = " + memory,
                "vcpus = 1",
                "on_poweroff = " + quoted(end),
                "on_reboot = " + quoted(end),
                "on_crash = " + quoted(end)));
        if (image == XenImage.PVH) {
            lines.add("ramdisk = " + quoted(config));
        }
        lines.add("vif = " + list(interfaces));
        lines.add("disk = " + list(IntStream.range(0, disks.size())
                .mapToObj(i -> "format=raw, vdev=xvd" + (char) ('a' + i) + ", access=w, target=" + disks.get(i))
                .toList()));
        return String.join("\n", lines) + "\n";
    }

    private static String list(List<String> texts) {
        return texts.stream().map(XlGuest::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** As xl reads strings. Its numeric escapes do not work. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
