// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;

/** A directory that looks like a Rumprun toolchain, with a compiler that misbehaves. */
public final class FakeToolchain {

    private static final int ELF_HEADER = 64;
    private static final String TUPLE = "x86_64-rumprun-netbsd";

    private FakeToolchain() {
    }

    /**
     * Makes the toolchain in {@code target/toolchain}.
     *
     * @param compile what its gcc does when it is to compile, as shell commands
     */
    public static void make(File project, String compile) throws IOException {
        Path home = project.toPath().toRealPath().resolve("target/toolchain");
        script(home.resolve("bin").resolve(TUPLE + "-gcc"), """
                case $1 in
                    -dumpmachine) echo %s ;;
                    --version) echo "gcc (fake) 1.0" ;;
                    *) %s ;;
                esac
                """.formatted(TUPLE, compile));
        script(home.resolve("bin/rumprun-bake"), "echo 'hw_virtio : fake'\n");
        write(home.resolve("rumprun-x86_64/share").resolve(TUPLE + "-recipe.s"), """
                .asciz "rumprun_tuple: %s"
                .asciz "rumprun_tooldir: %s"
                .asciz "rumprun_backingcc: cc"
                .asciz "rumprun_cflags: -O2"
                """.formatted(TUPLE, home));
        Path kernel = home.resolve("rumprun-x86_64/lib/rumprun-hw/rumprun.o");
        Files.createDirectories(kernel.getParent());
        Files.write(kernel, Arrays.copyOf(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, ELF_HEADER));
    }

    private static void script(Path file, String commands) throws IOException {
        write(file, "#!/bin/sh\n" + commands);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
