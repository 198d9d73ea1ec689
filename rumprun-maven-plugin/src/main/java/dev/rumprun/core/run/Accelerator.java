// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.Command;
import dev.rumprun.core.exec.CommandResult;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.log.BuildLog;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether KVM really works on this machine: {@code /dev/kvm} may be there, and every guest die. So a kernel of a few
 * instructions is booted with it, once in a build.
 */
public final class Accelerator {

    private static final Path KVM = Path.of("/dev/kvm");
    private static final Duration LIMIT = Duration.ofSeconds(10);
    /** What QEMU exits with when the kernel writes {@link #ANSWER} to its device for that. */
    private static final int GOOD = 0x21;
    private static final int ANSWER = 0x10;
    private static final int LOAD_ADDRESS = 0x100000;
    private static final int HEADER_SIZE = 32;

    private boolean tried;
    private Optional<Trouble> trouble = Optional.empty();

    /**
     * What keeps guests from using KVM.
     *
     * @param why completes the words "KVM does not work here, as"
     * @param advice completes the words "Perhaps you should"
     */
    public record Trouble(String why, String advice) {
    }

    /** Whether guests may use KVM. Says so once if they may not. */
    synchronized boolean kvmWorks(Path directory, BuildLog log) {
        boolean isNew = !tried;
        Optional<Trouble> found = kvmTrouble(directory, log);
        if (isNew) {
            found.ifPresent(t -> log.info("KVM does not work here, as " + t.why()
                    + ": guests run in software emulation, which is slower."));
        }
        return found.isEmpty();
    }

    /** Why guests may not use KVM; empty if they may. Tried once. */
    public synchronized Optional<Trouble> kvmTrouble(Path directory, BuildLog log) {
        if (!tried) {
            trouble = accessTrouble().or(() -> failure("kvm", directory, log).map(how -> new Trouble(
                    "no guest boots with it: " + how,
                    "see whether the host of this machine, if it is a virtual one, allows nested virtualization")));
            tried = true;
        }
        return trouble;
    }

    private static Optional<Trouble> accessTrouble() {
        if (!Files.exists(KVM)) {
            return Optional.of(new Trouble("there is no " + KVM, "load the kernel's module kvm_intel or kvm_amd; if it"
                    + " cannot be loaded, the firmware, or the host of this machine, does not allow virtualization"));
        }
        return Files.isReadable(KVM) && Files.isWritable(KVM)
                ? Optional.empty()
                : Optional.of(new Trouble("this user may not open " + KVM,
                        "add the user to its group (usermod -aG kvm USER) and log in again"));
    }

    /** How it goes wrong to boot the kernel with one of QEMU's accelerators; empty if it does not. */
    static Optional<String> failure(String accelerator, Path directory, BuildLog log) {
        String name = "accelerator-probe";
        try {
            Files.write(Files.createDirectories(directory).resolve(name), kernel());
            CommandResult result = new ProcessRunner(log, LIMIT).run(new Command("trying " + accelerator,
                    List.of(QemuMachine.PROGRAM, "-display", "none", "-vga", "none", "-nic", "none", "-no-reboot", "-m", "16",
                            "-accel", accelerator, "-cpu", "max",
                            "-device", "isa-debug-exit,iobase=0xf4,iosize=1", "-kernel", name),
                    directory, Map.of()), directory.resolve(name + ".log"), line -> log.debug("  " + line));
            return result.exitCode() == GOOD
                    ? Optional.empty()
                    : Optional.of(Stream.concat(Stream.of(result.ending()), result.lastLines().stream().limit(1))
                            .collect(Collectors.joining(", ")));
        } catch (RumprunException e) {
            log.debug(e.getMessage());
            return Optional.of(e.what());
        } catch (IOException e) {
            return Optional.of("cannot write in " + directory + ": " + e.getMessage());
        }
    }

    /** A multiboot header, and code that writes one byte to port 0xf4 and halts. */
    private static byte[] kernel() {
        int magic = 0x1badb002;
        int withAddresses = 0x10000;
        ByteBuffer kernel = ByteBuffer.allocate(HEADER_SIZE + 8).order(ByteOrder.LITTLE_ENDIAN);
        kernel.putInt(magic).putInt(withAddresses).putInt(-(magic + withAddresses));
        kernel.putInt(LOAD_ADDRESS).putInt(LOAD_ADDRESS).putInt(0).putInt(0).putInt(LOAD_ADDRESS + HEADER_SIZE);
        kernel.put(new byte[] {(byte) 0xb0, ANSWER, (byte) 0xe6, (byte) 0xf4, (byte) 0xf4, (byte) 0xeb, (byte) 0xfd, 0});
        return kernel.array();
    }
}
