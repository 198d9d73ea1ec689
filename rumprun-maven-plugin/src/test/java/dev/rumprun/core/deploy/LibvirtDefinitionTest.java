// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.deploy;

import static dev.rumprun.core.deploy.Requests.DHCP;
import static dev.rumprun.core.deploy.Requests.HOSTILE;
import static dev.rumprun.core.deploy.Requests.STATIC;
import static dev.rumprun.core.deploy.Requests.disk;
import static dev.rumprun.core.deploy.Requests.kvm;
import static dev.rumprun.core.deploy.Requests.readOnly;
import static dev.rumprun.core.deploy.Requests.told;
import static dev.rumprun.core.deploy.Requests.xen;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class LibvirtDefinitionTest {

    @TempDir
    private Path directory;

    @Test
    void describesTheMachineForKvm() throws Exception {
        Requests request = kvm().told(told(4, DHCP, STATIC))
                .disks(disk("a.img"), readOnly("b.iso"), disk("/dev/sdb1"), readOnly("c.img"));

        assertThat(value(request, "/domain/@type")).isEqualTo("kvm");
        assertThat(value(request, "/domain/name")).isEqualTo("hello-kvm");
        assertThat(value(request, "/domain/memory[@unit='MiB']")).isEqualTo("64");
        assertThat(value(request, "/domain/os/type[@machine='pc']")).isEqualTo("hvm");
        assertThat(value(request, "/domain/os/kernel")).isEqualTo("/var/lib/rumprun/hello-kvm/hello-1.0-kvm.bin");
        assertThat(value(request, "/domain/os/initrd"))
                .isEqualTo("/var/lib/rumprun/hello-kvm/hello-1.0-kvm-config.json");
        assertThat(value(request, "//disk[1]/source/@file")).isEqualTo("/var/lib/rumprun/hello-kvm/a.img");
        assertThat(value(request, "count(//disk[1]/*)")).isEqualTo("3");
        assertThat(value(request, "count(//disk[2]/readonly)")).isEqualTo("1");
        assertThat(value(request, "count(//disk[4]/transient)")).isEqualTo("1");
        assertThat(value(request, "//disk[3]/source/@dev")).isEqualTo("/dev/sdb1");
        assertThat(value(request, "//disk[3]/target/@dev")).isEqualTo("vdc");
        assertThat(value(request, "//interface[2]/mac/@address"))
                .isEqualTo(MacAddress.of("com.example:hello:hello-kvm", 1));
        assertThat(value(request, "count(//interface)")).isEqualTo("2");
    }

    @Test
    void writesWhatLibvirtReadsForDisksThatStayAsTheyAre() throws Exception {
        Tools.assumeThereIs("virt-xml-validate");
        Requests request = kvm().told(told(1)).disks(readOnly("c.img"));

        Tools.check(directory, DefinitionFormat.LIBVIRT.files(request.request()).get(0), "virt-xml-validate");
    }

    @Test
    void tellsRumprunOnXenByItsCommandLine() throws Exception {
        String told = "{\"env\":\"A=<&>'\",\"cmdline\":\"a \\\\\\\" ]]> größe\"}";
        Requests request = xen().told(told);

        assertThat(value(request, "/domain/@type")).isEqualTo("xen");
        assertThat(value(request, "/domain/os/type[@machine='xenpv']")).isEqualTo("linux");
        assertThat(value(request, "/domain/os/cmdline")).isEqualTo(told);
        assertThat(value(request, "count(/domain/os/initrd)")).isEqualTo("0");
        Requests starter = request.bakedBy("xen_pvh");
        assertThat(value(starter, "/domain/os/type[@machine='xenpvh']")).isEqualTo("xenpvh");
        assertThat(value(starter, "/domain/os/initrd")).endsWith("/hello-1.0-xen-config.json");
        assertThat(value(starter, "count(/domain/os/cmdline)")).isEqualTo("0");
    }

    @Test
    void keepsEveryCharacterOfPaths() throws Exception {
        Requests request = xen().directory("/" + HOSTILE).told(told(1)).disks(disk(HOSTILE));

        assertThat(value(request, "/domain/os/kernel")).isEqualTo("/" + HOSTILE + "/hello-1.0-xen.bin");
        assertThat(value(request, "//disk/source/@file")).isEqualTo("/" + HOSTILE + "/" + HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hw_virtio", "xen_pv", "xen_pvh"})
    void writesWhatLibvirtReads(String bakeConfig) throws Exception {
        Tools.assumeThereIs("virt-xml-validate");
        Requests request = (bakeConfig.startsWith("xen") ? xen() : kvm()).bakedBy(bakeConfig)
                .told(told(3, DHCP, STATIC)).disks(disk("a, größe.img"), readOnly("b.iso"), disk("/dev/sdb1"));

        Tools.check(directory, DefinitionFormat.LIBVIRT.files(request.request()).get(0), "virt-xml-validate");
    }

    private static String value(Requests request, String path) throws Exception {
        byte[] text = request.text(DefinitionFormat.LIBVIRT).getBytes(StandardCharsets.UTF_8);
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(text));
        return XPathFactory.newInstance().newXPath().evaluate(path, document);
    }
}
