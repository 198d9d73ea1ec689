// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.deploy;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.guest.GuestJson;
import dev.rumprun.core.guest.GuestNetwork;
import dev.rumprun.core.run.Disk;
import dev.rumprun.core.run.PortMapping;
import dev.rumprun.core.run.RunRequest;
import dev.rumprun.core.run.UserNetwork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A machine that operators start.
 *
 * @param name what they call it: letters, digits, dots, underlines and hyphens
 * @param identity what tells it from other machines, such as the coordinates of the project and the platform: machines
 *     with the same have the same addresses in networks
 * @param platform that the image is for
 * @param bakeConfig the configuration of rumprun-bake that the image was made by
 * @param kernel name of the file with the image, {@code .bin}, or {@code .bin.gz} if it is packed; the names of the
 *     definition's files begin with it
 * @param configFile name of the file with what the guest is told
 * @param config what is in that file
 * @param disks in the order of the guest's: the name of a file, or the absolute path of something else, such as a block
 *     device
 * @param ports of the operator's machine that lead to the guest's where QEMU is the network, in the user's words;
 *     {@code 0:80} stands for {@code 80:80}
 * @param memory of the machine, in MB
 * @param directory absolute path of the directory into which operators put all files
 */
public record DeployRequest(String name, String identity, String platform, String bakeConfig, String kernel,
        String configFile, String config, List<Disk> disks, List<String> ports, int memory, String directory) {

    private static final Pattern NAME = Pattern.compile("(?=.*[^0-9])[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern ABSOLUTE = Pattern.compile("/.*");
    private static final Pattern UNCLEAR = Pattern.compile(".*(/\\.{1,2}(/.*)?|[\\s\\\\])", Pattern.DOTALL);

    public DeployRequest {
        disks = List.copyOf(disks);
        ports = List.copyOf(ports);
        directory = directory.length() > 1 ? directory.replaceAll("/+", "/").replaceAll("(?<=.)/$", "") : directory;
    }

    /** Where operators put the files of a machine unless they are told something else. */
    public static String defaultDirectory(String name) {
        return "/var/lib/rumprun/" + name;
    }

    /** Whether nothing is wrong with it whatever it is for. Notes what is. */
    boolean isSound(Problems problems) {
        Problems own = new Problems();
        if (!NAME.matcher(name).matches()) {
            own.add("<name>", Texts.shown(name) + " is no name for a machine",
                    "write at most 100 letters without accents, digits, dots, underlines and hyphens, not all of them "
                            + "digits");
        }
        checkFileName("<finalName>", kernel, own);
        checkFileName("<finalName>", configFile, own);
        disks.forEach(disk -> checkDisk(disk.file().toString(), own));
        if (!ABSOLUTE.matcher(directory).lookingAt() || UNCLEAR.matcher(directory).matches()
                || !Texts.isPrintable(directory)) {
            own.add("<directory>", Texts.shown(directory) + " is no directory that every tool would find",
                    "write an absolute path without control characters, . and .., and with no blank or backslash at "
                            + "its end, such as " + defaultDirectory("hello"));
        }
        RunRequest.checkMemory(memory, own);
        PortMapping.checkDistinct(mappings(own), own);
        try {
            GuestJson.networks(config);
            Disk.checkNumber(disks, config, own);
        } catch (IOException e) {
            own.add("<guest>", "what is in " + Texts.shown(configFile) + " is nothing that a guest can be told",
                    "bake anew");
        }
        problems.addAll(own);
        return own.isEmpty();
    }

    /** Notes that no port can lead to the guest. */
    void checkPorts(Problems problems) {
        UserNetwork.check(networks(), ports, problems);
    }

    /** The ports, each with a number. */
    List<PortMapping> mappings() {
        return mappings(new Problems());
    }

    /** The interfaces that the guest is told of. */
    List<GuestNetwork> networks() {
        try {
            return GuestJson.networks(config);
        } catch (IOException e) {
            throw RumprunException.io("Cannot read " + configFile, e);
        }
    }

    /** What the names of the definition's files begin with. */
    String base() {
        return kernel.replaceFirst("\\.bin(\\.gz)?$", "");
    }

    /** The absolute path of a file that operators put into the directory; an absolute path stays as it is. */
    String path(String file) {
        return Path.of(file).isAbsolute() ? file : (directory.equals("/") ? "" : directory) + "/" + file;
    }

    /** A file in the current directory. No tool takes it for an option, or what is before a colon for a protocol. */
    static String here(String file) {
        return Path.of(file).isAbsolute() ? file : "./" + file;
    }

    private List<PortMapping> mappings(Problems problems) {
        return ports.stream().flatMap(port -> PortMapping.parse(port, problems).stream())
                .map(PortMapping::fixed).toList();
    }

    private static void checkFileName(String element, String file, Problems problems) {
        if (!Texts.isPrintable(file) || file.isEmpty() || file.contains("/") || file.equals(".")
                || file.equals("..")) {
            problems.add(element, Texts.shown(file) + " is no name of a file for operators",
                    "write one without slashes and control characters");
        }
    }

    private static void checkDisk(String file, Problems problems) {
        if (!file.startsWith("/")) {
            checkFileName("<filesystem>", file, problems);
        } else if (!Texts.isPrintable(file)) {
            problems.add("<filesystem>", Texts.shown(file) + " has control characters in its path", "rename it");
        }
    }
}
