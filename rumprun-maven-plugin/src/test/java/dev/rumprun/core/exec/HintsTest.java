// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.exec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "crt0.o: undefined reference to `main'                        | define main() in one of the sources",
        "a.o: undefined reference to `operator new(unsigned long)'    | let the C++ sources end in .cpp",
        "a.o: undefined reference to `std::cout'                      | let the C++ sources end in .cpp",
        "a.o: undefined reference to `__gxx_personality_v0'           | let the C++ sources end in .cpp",
        "a.o: undefined reference to ‘deflate’                        | name the library that defines 'deflate'",
        "stubs.c:7: multiple definition of `__x86.get_pc_thunk.bp'; libc.a: first defined here | make Rumprun's toolchain anew",
        "b.o: multiple definition of `count'; a.o: first defined here | define 'count' once",
        "ld: cannot find -lfoo                                        | add the directory of libfoo.a to <ldflags>",
        "/usr/bin/ld: cannot find -lc: No such file or directory      | install the headers and static libraries",
        "trial.c:1:10: fatal error: stdio.h: No such file or directory | install the headers and static libraries",
        "a.c:1:10: fatal error: stdafx.h: No such file or directory   | put stdafx.h into src/main/include",
        "/usr/bin/ld: cannot find -lstdc++: No such file or directory | install g++",
        "ld: cannot find -lcrypt                                      | add the directory of libcrypt.a to <ldflags>",
        "a.c:1:10: fatal error: x/y.h: No such file or directory      | put x/y.h into src/main/include",
        "cc1: error: writing: No space left on device                 | free some space",
        "ld: relocation R_X86_64_32S; recompile with -fPIE            | make Rumprun's toolchain anew",
        "ld: -r and -pie may not be used together                     | make Rumprun's toolchain anew",
        "this platform requires gcc                                   | install gcc",
        "gcc: fatal error: cannot execute ‘cc1’                       | install gcc (Debian",
        "g++: fatal error: cannot execute ‘cc1plus’                   | install g++ (Debian",
        "compiles with the host's gcc; install the package gcc        | install gcc (Debian",
        "compiles with the host's g++; install the package g++        | install g++ (Debian",
        "handle on privileged command interface: Permission denied    | run Maven as root",
        "failed to free memory for the domain                         | lower <memory>",
        "can't allocate low memory for domain: Out of memory          | lower <memory>",
        "libxl_create.c: domain 73 console tty: timed out             | start xenconsoled",
        "script: Could not find bridge device xenbr0                  | make the bridge xenbr0",
    })
    void advisesByOutput(String line, String advice) {
        assertThat(Hints.forOutput("exit code 1", List.of("In function `start':", line))).get().asString()
                .startsWith(advice).doesNotContain("$1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "timeout of 600 s                        | raise rumprun.timeout",
        "Cannot run program \"qemu-system-x86_64\" | install QEMU",
        "Cannot run program \"xl\"                 | install xl",
        "Cannot run program \"xenstore-write\"     | install xenstore-write",
        "exit code 137 (killed by signal 9)      | give the machine more memory",
    })
    void advisesByTheWayTheToolEnded(String why, String advice) {
        assertThat(Hints.forOutput(why, List.of())).get().asString().startsWith(advice);
    }

    @Test
    void keepsSilentOnUnknownOutput() {
        assertThat(Hints.forOutput("exit code 1", List.of("something went wrong"))).isEmpty();
    }

    @Test
    void leavesADollarInANameAlone() {
        assertThat(Hints.forOutput("exit code 1", List.of("undefined reference to `f$1'")))
                .get().asString().contains("'f$1'");
    }
}
