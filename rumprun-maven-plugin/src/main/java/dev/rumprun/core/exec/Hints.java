// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.exec;

import dev.rumprun.core.host.HostTool;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to advise when a tool fails with words that we know. */
final class Hints {

    private record Hint(Pattern pattern, String advice) {
    }

    private static final List<Hint> KNOWN = List.of(
            hint("undefined reference to [`'‘\"]main['’\"]",
                    "define main() in one of the sources, or exclude the sources that make no program"),
            hint("undefined reference to [`'‘\"](?:std::|__cxa|__gxx|operator)",
                    "let the C++ sources end in .cpp, .cc or .cxx, so that the C++ compiler links them"),
            hint("undefined reference to [`'‘\"]([^'’\"]+)['’\"]",
                    "name the library that defines '$1' in <libraries>; Rumprun has no shared libraries and no"
                            + " fork, exec or dlopen"),
            hint("multiple definition of [`'‘\"]__x86\\.get_pc_thunk",
                    "make Rumprun's toolchain anew with '-F ACLFLAGS=-fno-pie'; see the page 'corporate'"),
            hint("multiple definition of [`'‘\"]([^'’\"]+)['’\"]",
                    "define '$1' once; programs that share an image may share no global name but main"),
            hint("cannot find -l(?:c|m|pthread)\\b|fatal error: (?:stdio|stdlib|string|errno|unistd)\\.h: No such",
                    "install the headers and static libraries of the C library ("
                            + HostTool.GCC.packages().inOneLine() + ")"),
            hint("cannot find -lstdc\\+\\+", HostTool.GXX.advice()),
            hint("cannot find -l(\\S+)",
                    "add the directory of lib$1.a to <ldflags> as -L…; only static libraries made by the same"
                            + " toolchain can be linked"),
            hint("fatal error: (\\S+): No such file or directory",
                    "put $1 into src/main/include or name its directory in <includeDirectories>"),
            hint("no (?:bin|example) target named", "write a name that Cargo.toml has; cargo's words list them"),
            hint("does not contain (?:this|these) features?|does not have feature", "write a feature that Cargo.toml has"),
            hint("the [`']([^`']+)[`'] target may not be installed",
                    "run 'rustup target add $1', or have cargo compile the library of $1 by"
                            + " <cargoArg>-Zbuild-std</cargoArg>"),
            hint("attempting to make an HTTP request, but --offline|you may wish to retry without the offline|"
                    + "no matching package named", "build once without -o, or name the dependency as it is called"),
            hint("No space left on device", "free some space on the disk of the build directory or of /tmp"),
            hint("(?i)recompile with -fPIE|-r and -pie may not be used together",
                    "make Rumprun's toolchain anew with a compiler that does not default to PIE"),
            hint("Cannot run program \"qemu-", HostTool.QEMU.advice()),
            hint("Could not set up host forwarding rule",
                    "run the build again: another program has taken the port just before the guest did"),
            hint("Cannot run program \"xl\"", HostTool.XL.advice()),
            hint("Cannot run program \"xenstore-write\"", HostTool.XENSTORE_WRITE.advice()),
            hint("privileged command interface: Permission denied",
                    "run Maven as root, who alone may start guests of Xen"),
            hint("failed to free memory for the domain|can't allocate low memory for domain",
                    "lower <memory>, or end other guests; xl info free_memory tells how many MB Xen has left"),
            hint("console tty: timed out", "start xenconsoled, which passes on what guests of Xen print"),
            hint("Could not find bridge device (\\S+)",
                    "make the bridge $1, or name another as vif.default.bridge in /etc/xen/xl.conf"),
            hint("cannot execute .?cc1plus|install the package g\\+\\+", HostTool.GXX.advice()),
            hint("requires? gcc|cannot execute .?cc1|install the package gcc", HostTool.GCC.advice()),
            hint("^exit code 125$", "see what keeps the container engine from starting a container: run the command by"
                    + " hand"),
            hint("^timeout of", "raise rumprun.timeout, or start the tool yourself to see why it hangs"),
            hint("killed by signal 9", "give the machine more memory, or lower rumprun.jobs"));

    private Hints() {
    }

    /** Completes the words "Perhaps you should". */
    static Optional<String> forOutput(String why, List<String> lines) {
        String text = why + "\n" + String.join("\n", lines);
        for (Hint hint : KNOWN) {
            Matcher matcher = hint.pattern().matcher(text);
            if (matcher.find()) {
                String advice = hint.advice();
                return Optional.of(matcher.groupCount() == 0 ? advice : advice.replace("$1", matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    private static Hint hint(String regex, String advice) {
        return new Hint(Pattern.compile(regex, Pattern.MULTILINE), advice);
    }
}
