// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.it;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Boots images in emulated machines, without any help by the hardware, so that it works everywhere. */
public final class Guest {

    private static final String QEMU = "qemu-system-x86_64";
    /** A guest says so when its programs have ended; the emulated hardware would run for ever. */
    private static final String END = "halted";
    static final int MEMORY = 64;
    /** Plenty: a guest needs a few seconds, and under Xen half a minute. */
    private static final Duration LIMIT = Duration.ofMinutes(3);
    /** The first run of Xen gets it from Debian. */
    private static final Duration DOWNLOAD = Duration.ofMinutes(7);

    private Guest() {
    }

    /** Boots an image for KVM or bare metal with a configuration, as JSON, and returns what it has printed. */
    public static Text boot(File image, String config) throws IOException, InterruptedException {
        return boot(image.toPath(), "hw_virtio", config, MEMORY, console -> false);
    }

    /**
     * Boots a disk, as the machine's own program does it, and returns what the guest has printed.
     *
     * @param options QEMU's for the disk, which has the name that they give it
     */
    public static Text bootDisk(File disk, String... options) throws InterruptedException {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("-nic", "none"));
        Console console = qemu(disk.toPath().getParent(), MEMORY, all.toArray(String[]::new));
        return new Text("console of " + disk.getName(), console.await(text -> false));
    }

    /**
     * Boots an image.
     *
     * @param bakeConfig what it was baked as; decides on what it boots
     * @param config for the guest, as JSON; if it describes a network, QEMU has one
     * @param memory of the guest, in MB
     * @param enough whether what the guest has printed is all that is wanted; asked again and again
     * @return its console
     */
    static Text boot(Path image, String bakeConfig, String config, int memory, Predicate<String> enough)
            throws IOException, InterruptedException {
        Path configFile = Files.writeString(image.resolveSibling(image.getFileName() + ".cfg"), config);
        // By their names in their directory: QEMU takes blanks and commas in a path for something else.
        String imageName = image.getFileName().toString();
        String configName = configFile.getFileName().toString();
        Path directory = image.getParent();
        Console console = switch (bakeConfig) {
            case "xen_pv", "xen_pci" -> xen(directory, memory, "--type", "pv", "--config", configName, imageName);
            case "xen_pvh" -> xen(directory, memory, "--type", "pvh", "--ramdisk", configName, imageName);
            default -> qemu(directory, memory, "-initrd", configName, "-kernel", imageName,
                    "-nic", config.contains("\"net\":") ? "user,model=virtio-net-pci" : "none");
        };
        return new Text("console of " + imageName, console.await(enough));
    }

    private static Console qemu(Path directory, int memory, String... arguments) {
        List<String> command = new ArrayList<>(List.of(QEMU, "-display", "none", "-vga", "none", "-no-reboot",
                "-serial", "stdio", "-m", Integer.toString(memory)));
        command.addAll(List.of(arguments));
        return Console.of(LIMIT, directory, command);
    }

    private static Console xen(Path directory, int memory, String... arguments) {
        List<String> command = new ArrayList<>(List.of(moduleDirectory().resolve("xen-run").toString(),
                "--memory", Integer.toString(memory), "--time-limit", Long.toString(LIMIT.toSeconds())));
        command.addAll(List.of(arguments));
        return Console.of(LIMIT.plus(DOWNLOAD), directory, command);
    }

    /** The directory of the module that this class belongs to: classes are in target/test-classes. */
    private static Path moduleDirectory() {
        URL classes = Guest.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(URI.create(classes.toString())).getParent().getParent();
    }

    /** A running machine, and what it has printed so far. */
    private record Console(Duration limit, Process machine, StringBuffer text, Thread reader) {

        static Console of(Duration limit, Path directory, List<String> command) {
            try {
                Process machine = new ProcessBuilder(command)
                        .directory(directory.toFile())
                        .redirectErrorStream(true)
                        .start();
                StringBuffer text = new StringBuffer();
                Thread reader = new Thread(() -> read(machine.getInputStream(), text), "console");
                reader.start();
                return new Console(limit, machine, text, reader);
            } catch (IOException e) {
                throw new AssertionError("Cannot boot an image: " + e.getMessage() + ". On Debian and Ubuntu, "
                        + QEMU + " is in the package qemu-system-x86.", e);
            }
        }

        private static void read(InputStream from, StringBuffer to) {
            try (from) {
                byte[] buffer = new byte[4096];
                for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                    to.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
                }
            } catch (IOException e) {
                to.append("\n[the console cannot be read: ").append(e).append("]\n");
            }
        }

        /** Waits until the guest is done or has said enough, or ends it; in any case nothing is left of it. */
        String await(Predicate<String> enough) throws InterruptedException {
            long deadline = System.nanoTime() + limit.toNanos();
            try {
                while (machine.isAlive() && text.indexOf(END) < 0 && !enough.test(text.toString())) {
                    if (System.nanoTime() > deadline) {
                        text.append("\n[ended by the test after ").append(limit.toSeconds()).append(" s]\n");
                        break;
                    }
                    machine.waitFor(50, TimeUnit.MILLISECONDS);
                }
            } finally {
                machine.destroy();
                if (!machine.waitFor(10, TimeUnit.SECONDS)) {
                    machine.destroyForcibly().waitFor();
                }
                reader.join();
            }
            return text.toString();
        }
    }
}
