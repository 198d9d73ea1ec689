// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.deploy;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.guest.GuestJson;
import dev.rumprun.core.io.XmlLines;
import dev.rumprun.core.run.Disk;
import dev.rumprun.core.run.XenImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** A domain of libvirt. */
final class LibvirtDefinition implements Definition {

    /** What Xen gives a guest of its command line, in bytes; it cuts off the rest without a word. */
    static final int MAX_COMMAND_LINE = 1023;

    private static final String FILESYSTEM = "<filesystem>";
    private static final String DEVICES = "/dev/";
    private static final String ARCHITECTURE = "x86_64";
    private static final String TYPE = "type";
    private static final String DEVICE = "device";

    @Override
    public void check(DeployRequest request, Problems problems) {
        if (XenImage.isMadeBy(request.bakeConfig())) {
            checkXen(request, problems);
        } else {
            checkKvm(request, problems);
        }
    }

    private static void checkXen(DeployRequest request, Problems problems) {
        if (isTold(request)) {
            if (!Texts.isPrintable(commandLine(request))) {
                problems.add("<guest>", "what the guest is told has control characters", "leave them out");
            }
            int size = GuestJson.size(commandLine(request));
            if (size > MAX_COMMAND_LINE) {
                problems.add("<guest>", "its configuration for " + request.platform() + " has " + size
                        + " bytes; libvirt gives it to the guest by the kernel's command line, in which Xen has room for " + MAX_COMMAND_LINE,
                        "shorten <arguments> and <environment>, or take xl instead of libvirt");
            }
        }
        request.disks().stream().filter(disk -> disk.readOnly() && !isIso(disk)).forEach(disk ->
                problems.add(FILESYSTEM, Texts.shown(disk.file().toString()) + " is <readOnly>, and libvirt has no "
                        + "disks for Xen which the guest can write and which stay as they are",
                        "take xl instead of libvirt, or give the guest the disk for good"));
    }

    private static void checkKvm(DeployRequest request, Problems problems) {
        // Here, commas are not doubled: libvirt itself opens the file, too.
        for (String end : List.of(" ", ",")) {
            QemuCommand.checkWhole("<directory>", request.directory(), end, problems);
            QemuCommand.checkWhole(QemuCommand.FINAL_NAME, request.configFile(), end, problems);
        }
        request.disks().stream().filter(disk -> disk.readOnly() && isDevice(disk) && !isIso(disk)).forEach(disk ->
                problems.add(FILESYSTEM, Texts.shown(disk.file().toString()) + " is <readOnly>, and libvirt keeps what "
                        + "a guest writes to such a disk in a file beside it, which a device cannot have",
                        "take systemd or qemu instead of libvirt, or give the guest the device for good"));
    }

    @Override
    public List<DefinitionFile> files(DeployRequest request) {
        boolean xen = XenImage.isMadeBy(request.bakeConfig());
        XmlLines xml = new XmlLines("Written by rumprun-maven-plugin."
                + (xen ? "" : " Where there is no KVM, the type of the domain is qemu."));
        xml.begin("domain", TYPE, xen ? "xen" : "kvm")
                .text("name", request.name())
                .text("uuid", UUID.nameUUIDFromBytes(request.identity().getBytes(StandardCharsets.UTF_8)).toString())
                .text("memory", Integer.toString(request.memory()), "unit", "MiB")
                .text("vcpu", "1");
        system(xml, request);
        if (!xen) {
            xml.begin("features").empty("acpi").end().empty("cpu", "mode", "maximum");
        }
        xml.text("on_poweroff", "destroy").text("on_reboot", "restart").text("on_crash", "destroy").begin("devices");
        for (int i = 0; i < request.disks().size(); i++) {
            disk(xml, i, xen, request);
        }
        for (int i = 0; i < request.networks().size(); i++) {
            network(xml, MacAddress.of(request.identity(), i), xen);
        }
        if (xen) {
            console(xml, "xen");
        } else {
            xml.begin("serial", TYPE, "pty").empty("target", "port", "0").end();
            console(xml, "serial");
            // The guest has no drivers for what libvirt would give it.
            xml.empty("controller", TYPE, "usb", "model", "none").empty("memballoon", "model", "none");
        }
        return List.of(new DefinitionFile(request.base() + "-libvirt.xml", xml.end().end().toString(), false));
    }

    private static void system(XmlLines xml, DeployRequest request) {
        xml.begin("os");
        if (!XenImage.isMadeBy(request.bakeConfig())) {
            // With another kind of machine, the devices would be of a kind that the guest does not know.
            xml.text(TYPE, "hvm", "arch", ARCHITECTURE, "machine", "pc");
        } else if (isTold(request)) {
            xml.text(TYPE, "linux", "arch", ARCHITECTURE, "machine", "xenpv");
        } else {
            xml.text(TYPE, "xenpvh", "arch", ARCHITECTURE, "machine", "xenpvh");
        }
        xml.text("kernel", request.path(request.kernel()));
        if (isTold(request)) {
            xml.text("cmdline", commandLine(request));
        } else {
            xml.text("initrd", request.path(request.configFile()));
        }
        xml.end();
    }

    private static void disk(XmlLines xml, int number, boolean xen, DeployRequest request) {
        Disk disk = request.disks().get(number);
        boolean isDevice = isDevice(disk);
        xml.begin("disk", TYPE, isDevice ? "block" : "file", DEVICE, "disk")
                .empty("driver", "name", "qemu", TYPE, "raw")
                .empty("source", isDevice ? "dev" : "file", request.path(disk.file().toString()))
                .empty("target", "dev", (xen ? "xvd" : "vd") + (char) ('a' + number), "bus", xen ? "xen" : "virtio");
        if (disk.readOnly() && !xen) {
            // Rumprun fills its console with what it cannot write to a disk with another file system.
            xml.empty(isIso(disk) ? "readonly" : "transient");
        }
        xml.end();
    }

    private static void network(XmlLines xml, String address, boolean xen) {
        xml.begin("interface", TYPE, "network").empty("mac", "address", address)
                .empty("source", "network", "default");
        if (!xen) {
            xml.empty("model", TYPE, "virtio");
        }
        xml.end();
    }

    private static void console(XmlLines xml, String target) {
        xml.begin("console", TYPE, "pty").empty("target", TYPE, target, "port", "0").end();
    }

    /** Whether the guest is told what it is to do by its command line: libvirt cannot write to the xenstore. */
    private static boolean isTold(DeployRequest request) {
        return XenImage.isMadeBy(request.bakeConfig()) && XenImage.of(request.bakeConfig()) == XenImage.PV;
    }

    private static String commandLine(DeployRequest request) {
        return request.config().strip();
    }

    private static boolean isDevice(Disk disk) {
        return disk.file().toString().startsWith(DEVICES);
    }

    /** Whether the guest can write nothing to it, whatever it may. */
    private static boolean isIso(Disk disk) {
        return disk.file().toString().endsWith(".iso");
    }
}
