// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.guest;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.guest.DataImages;
import dev.rumprun.core.guest.GuestFilesystem;
import dev.rumprun.core.guest.GuestNetwork;
import dev.rumprun.core.guest.GuestProgram;
import dev.rumprun.core.guest.GuestSettings;
import dev.rumprun.core.guest.RunMode;
import dev.rumprun.core.java.JvmLaunch;
import dev.rumprun.core.run.Disk;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the guest is told when it boots, and the machine that it boots on. */
public final class Guest {

    private static final int DEFAULT_MEMORY = 64;

    /** The arguments of the program, if the image has one program only. */
    List<String> arguments;

    /** The programs of the image, in the order in which they are baked, if there are several. */
    List<Program> programs;

    /** Environment variables. */
    Map<String, String> environment;

    /** The name of the guest. */
    String hostname;

    /** Memory of the machine, in MB. */
    Integer memory;

    /** Network interfaces, in their order. */
    List<Network> networks;

    /** Disks, in their order. */
    List<Filesystem> filesystems;

    /** TCP ports of this machine that lead to the guest's: {@code 8080:80}; {@code 0:80} takes a free one. */
    List<String> ports;

    /** Memory of the machine, in MB. */
    public int memory() {
        return memory(DEFAULT_MEMORY);
    }

    /** The same, with a default. */
    public int memory(int otherwise) {
        return memory == null ? otherwise : memory;
    }

    /** Whether several programs are described. */
    public boolean hasPrograms() {
        return programs != null;
    }

    /** The ports, as the user wrote them. */
    public List<String> ports() {
        return texts(ports);
    }

    /** This guest with a JVM in it: its disks and arguments come before those that the user names. */
    public Guest with(JvmLaunch jvm) {
        Guest guest = new Guest();
        guest.arguments = new ArrayList<>(jvm.arguments());
        guest.arguments.addAll(texts(arguments));
        guest.programs = programs;
        guest.environment = new TreeMap<>(jvm.environment());
        guest.environment.putAll(environment == null ? Map.of() : environment);
        guest.hostname = hostname;
        guest.memory = memory(JvmLaunch.MEMORY);
        guest.networks = networks;
        guest.filesystems = new ArrayList<>();
        jvm.disks().forEach((mountPoint, directory) -> guest.filesystems.add(Filesystem.of(directory, mountPoint)));
        guest.filesystems.addAll(filesystems == null ? List.of() : filesystems);
        guest.ports = ports;
        return guest;
    }

    /**
     * The settings that this stands for.
     *
     * @param names of the programs that are baked, in their order
     */
    public GuestSettings settings(List<String> names, Problems problems) {
        List<GuestProgram> told = new ArrayList<>();
        if (programs == null) {
            names.forEach(name -> told.add(new GuestProgram(name, List.of(), RunMode.FOREGROUND)));
            if (arguments != null && names.size() > 1) {
                problems.add("<arguments>", "the image has " + names.size() + " programs",
                        "write a <program> with <arguments> into <programs> for each");
            } else if (!told.isEmpty()) {
                told.set(0, new GuestProgram(names.get(0), texts(arguments), RunMode.FOREGROUND));
            }
        } else if (programs.size() != names.size() || arguments != null) {
            problems.add("<programs>", programs.size() + " programs are described, and the image has " + names.size()
                    + (arguments == null ? "" : "; there are <arguments>, too"),
                    "describe each program of the image by one <program>");
        } else {
            for (int i = 0; i < names.size(); i++) {
                told.add(program(programs.get(i) == null ? new Program() : programs.get(i), names.get(i), problems));
            }
        }
        Map<String, String> variables = new TreeMap<>();
        (environment == null ? Map.<String, String>of() : environment)
                .forEach((name, value) -> variables.put(name, value == null ? "" : value));
        List<GuestNetwork> interfaces = (networks == null ? List.<Network>of() : networks).stream()
                .map(network -> network == null ? new Network() : network)
                .map(Guest::network)
                .toList();
        return new GuestSettings(told, new TreeMap<>(variables), Optional.ofNullable(hostname), interfaces,
                filesystems());
    }

    /**
     * The disks of the machine.
     *
     * @param outputDirectory where the images of directories are
     * @param name what their names begin with
     */
    public List<Disk> disks(Path outputDirectory, String name) {
        List<Disk> disks = new ArrayList<>();
        for (GuestFilesystem filesystem : filesystems()) {
            Path dataImage = DataImages.of(outputDirectory, name, disks.size());
            filesystem.disk(dataImage).ifPresent(file ->
                    disks.add(new Disk(file, filesystem.readOnly() || filesystem.directory().isPresent())));
        }
        return disks;
    }

    private List<GuestFilesystem> filesystems() {
        return (filesystems == null ? List.<Filesystem>of() : filesystems).stream()
                .map(filesystem -> filesystem == null ? new Filesystem() : filesystem)
                .map(filesystem -> new GuestFilesystem(path(filesystem.directory), path(filesystem.image),
                        path(filesystem.device), Optional.ofNullable(filesystem.mountPoint), filesystem.readOnly))
                .toList();
    }

    private static Optional<Path> path(File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }

    private static GuestProgram program(Program described, String name, Problems problems) {
        Optional<RunMode> mode = Arrays.stream(RunMode.values())
                .filter(m -> m.name().equalsIgnoreCase(described.runMode.strip()))
                .findFirst();
        if (mode.isEmpty()) {
            problems.add("<runMode>", "'" + described.runMode + "' is no way to run a program",
                    "write foreground, background or pipe");
        }
        return new GuestProgram(described.name == null ? name : described.name, texts(described.arguments),
                mode.orElse(RunMode.FOREGROUND));
    }

    private static GuestNetwork network(Network network) {
        String method = network.method == null ? network.type.equals("inet6") ? "auto" : "dhcp" : network.method;
        return new GuestNetwork(network.type.strip(), method.strip(), Optional.ofNullable(network.address),
                Optional.ofNullable(network.gateway));
    }

    private static List<String> texts(List<String> list) {
        return list == null ? List.of() : list.stream().map(text -> text == null ? "" : text).toList();
    }
}
