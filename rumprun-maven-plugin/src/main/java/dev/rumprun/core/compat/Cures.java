// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compat;

import static dev.rumprun.core.compat.Evidence.defines;
import static dev.rumprun.core.compat.Evidence.lacks;

import dev.rumprun.core.compat.Cure.Scope;
import dev.rumprun.core.toolchain.Toolchain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The table of all cures. */
final class Cures {

    private static final String BASE = "librumprun_base.a";
    private static final String LIBC = "libc.a";
    private static final String LIBCXX = "libc++.a";
    private static final String KERNEL = OpenedKernel.KERNEL;
    private static final String SCRIPT = "*.ldscript";
    /** The constructor of std::ios_base::Init, which makes the streams. */
    private static final String STREAMS = "_ZNSt3__18ios_base4InitC1Ev";
    private static final String AT_THREAD_EXIT = "__cxa_thread_atexit";

    /** What the sources include. */
    static final List<String> HEADERS =
            List.of("compat.h", "faults.h", "page-map.h", "page-protection.h", "stack.h");

    static final List<Cure> TABLE = List.of(
            Cure.of("signal-mask", "setjmp ends in a trap, and sigprocmask forgets what it is told", Scope.IMAGE)
                    .seenBy(defines(BASE, "_sys___sigprocmask14"))
                    .from("signal-mask.c")
                    .wrapping("__sigprocmask14", "_sys___sigprocmask14", "_rtld_tls_allocate"),
            Cure.of("exceptions", "a C++ exception ends the program", Scope.IMAGE)
                    .seenBy(defines(LIBC, "dl_iterate_phdr"), lacks(SCRIPT, ".eh_frame_hdr"))
                    .from("exceptions.c", "exceptions.ld")
                    .wrapping("dl_iterate_phdr")
                    .forUsersOf("dl_iterate_phdr")
                    .with(programs -> List.of("-Wl,--eh-frame-hdr")),
            Cure.of("unwind-tables", "images carry unwind tables of the kernel, which nothing reads", Scope.IMAGE)
                    .seenBy(defines("librump.a", "rump_syscall"))
                    .from("unwind-tables.ld"),
            Cure.of("pci-texts", "images carry 68 kB of words for PCI devices and their registers", Scope.IMAGE)
                    .seenBy(defines("librumpdev_pci.a", "rumpns_pci_aprint_devinfo_fancy"),
                            defines("librumpdev_pci.a", "rumpns_pci_devinfo"),
                            defines("librumpdev_pci.a", "rumpns_pci_conf_print"))
                    .from("pci-texts.c")
                    .wrapping("rumpns_pci_devinfo", "rumpns_pci_aprint_devinfo_fancy", "rumpns_pci_conf_print",
                            "rumpns_pci_findvendor"),
            Cure.of("constructor-order", "std::cout in a constructor of a global object page-faults", Scope.CXX_PROGRAM)
                    .seenBy(defines(LIBCXX, STREAMS))
                    .from("cxx-libraries-first.ld"),
            Cure.of("constructor-order", "std::cout in a constructor of a global object page-faults", Scope.IMAGE)
                    .seenBy(defines(LIBCXX, STREAMS))
                    .from("streams.c")
                    .forUsersOf(STREAMS),
            Cure.of("thread-locals", "thread-locals with an alignment above 8 end in a panic", Scope.IMAGE)
                    .seenBy(defines(KERNEL, "bmk_sched_tls_alloc"))
                    .from("thread-locals.c", "thread-locals.ld")
                    .wrapping("bmk_sched_tls_alloc", "bmk_mainthread"),
            Cure.of("thread-local-sections", "thread-locals in sections of their own get lost", Scope.PROGRAM)
                    .seenBy(defines(KERNEL, "bmk_sched_tls_alloc"), lacks(SCRIPT, ".tdata."))
                    .from("thread-local-sections.ld")
                    .forSections(".tdata.", ".tbss."),
            Cure.of("thread-local-destructors", "thread_local objects with destructors do not link", Scope.CXX_PROGRAM)
                    .seenBy(lacks(LIBC, AT_THREAD_EXIT), lacks(LIBCXX, AT_THREAD_EXIT),
                            lacks("libpthread.a", AT_THREAD_EXIT))
                    .from("thread-local-destructors.c"),
            Cure.of("timed-waits", "waits with a time limit end at once", Scope.IMAGE)
                    .seenBy(defines(BASE, "___lwp_park60"))
                    .from("timed-waits.c")
                    .wrapping("___lwp_park60"),
            Cure.of("exit", "exit ends the thread that calls it, and no more", Scope.IMAGE)
                    .seenBy(defines(BASE, "_exit"), defines(BASE, "rumprun"))
                    .from("exit.c")
                    .wrapping("rumprun", "rumprun_wait", "bmk_sched_create_withtls", "_lwp_exit", "_exit"),
            Cure.of("quick-exit", "programs with _Exit or quick_exit do not link", Scope.PROGRAM)
                    .seenBy(lacks(LIBC, "_Exit"))
                    .from("quick-exit.c"),
            Cure.of("signals", "raise and abort end in _lwpabort, whatever handler is set", Scope.IMAGE)
                    .seenBy(defines(BASE, "_lwpabort"))
                    .from("signals.c")
                    .wrapping("__sigaction14", "_lwp_kill", "kill", "_sys___sigsuspend14"),
            Cure.of("processes", "fork and its kin seem to succeed", Scope.IMAGE)
                    .seenBy(defines(BASE, "__fork"))
                    .from("processes.c")
                    .wrapping("__fork", "__vfork14", "execve", "posix_spawn", "posix_spawnp", "system", "popen",
                            "_sys___wait450"),
            Cure.of("clock", "clocks lose time, or go back, when a program computes for a second", Scope.IMAGE)
                    .seenBy(defines("librumpkern_bmktc.a", "rumpcomp_bmktc_gettime"))
                    .from("clock.c")
                    .wrapping("rumpns_tc_ticktock", "rumpcomp_bmktc_gettime", "__clock_gettime50", "__getrusage50"),
            Cure.of("calibration", "boots without KVM take 80 ms more, and clocks are off if the machine is busy at that time",
                            Scope.IMAGE)
                    .seenBy(defines(KERNEL, "x86_initclocks"), defines(KERNEL, "x86_fillgate"), defines(KERNEL, "tsc_mult"))
                    .from("calibration.c")
                    .wrapping("x86_initclocks")
                    .opening("x86_initclocks", "x86_fillgate", "cpu_isr_clock", "clock_ymdhms_to_secs", "rtc_epochoffset",
                            "time_base", "tsc_base", "tsc_mult"),
            Cure.of("polling", "a loop that polls keeps all other threads from running", Scope.IMAGE)
                    .seenBy(defines("librump.a", "rump_syscall"))
                    .from("polling.c")
                    .wrapping("rump_syscall", "__libc_mutex_unlock"),
            Cure.of("poll-wakeups", "threads that poll at the same time stop the guest now and then", Scope.IMAGE)
                    .seenBy(defines("librump.a", "rumpns_sleepq_unsleep"), defines("librump.a", "rumpns_kern_assert"))
                    .from("poll-wakeups.c")
                    .wrapping("rumpns_kern_assert", "rumpns_sleepq_unsleep"),
            Cure.of("memory", "memory that runs out stops the guest, and mmap refuses what POSIX allows", Scope.IMAGE)
                    .seenBy(defines(BASE, "mprotect"), defines(KERNEL, "bmk_memalloc"))
                    .from("page-map.c", "pages.c", "page-protection.c", "anonymous-memory.c", "malloc.c")
                    .wrapping("mmap", "munmap", "mprotect", "bmk_memalloc", "bmk_memcalloc", "bmk_memrealloc_user",
                            "bmk_memfree", "posix_memalign"),
            Cure.of("thread-records", "every thread leaves some memory behind when it ends", Scope.IMAGE)
                    .seenBy(defines(BASE, "rumprun_makelwp"))
                    .from("thread-records.c")
                    .wrapping("bmk_sched_exit_withtls", "_rtld_tls_free"),
            Cure.of("stack", "deep recursion corrupts memory, and a crash stops the guest without a status", Scope.IMAGE)
                    .seenBy(defines(BASE, "rumprun_makelwp"), defines("libpthread.a", "pthread__stacksize"))
                    .from("stack.c", "faults.c", "fault-entries.S", "stack-check.S")
                    .wrappingWithin("pthread_create", "rumprun_makelwp")
                    .with(Cures::stackSizes),
            Cure.of("stack", "programs that check their stack (-pg -mfentry) do not link", Scope.PROGRAM)
                    .seenBy(defines(BASE, "rumprun_makelwp"))
                    .from("stack-check-weak.S"),
            Cure.of("stack", "the size of main's stack is fixed", Scope.IMAGE)
                    .seenBy(defines(KERNEL, "rumprun_compat_stack_size_1"))
                    .with(Cures::stackSizes),
            Cure.of("tmp", "/tmp has 1 MB, and an image without it says FAILED", Scope.IMAGE)
                    .seenBy(defines(BASE, "rumprun_boot"))
                    .from("tmp.c")
                    .wrapping("rump___sysimpl_mount50", "warnx")
                    .with(Cures::tmpSize),
            Cure.of("tmp", "/tmp has 1 MB", Scope.IMAGE)
                    .seenBy(defines(KERNEL, "rumprun_compat_tmp_size"))
                    .with(Cures::tmpSize),
            Cure.of("xenstore", "a guest of Xen now and then hangs when it boots", Scope.IMAGE)
                    .seenBy(defines(KERNEL, "xenbus_read"), defines(KERNEL, "bmk_sched_create"))
                    .from("lost-xenstore-reply.c")
                    .with(programs -> List.of("-Wl,--defsym=bmk_sched_create=rumprun_compat_sched_create")),
            Cure.of(Cure.AUTO_ADDRESS, "a guest that is to find its IPv6 address by itself page-faults", Scope.IMAGE)
                    .seenBy(defines("librumpnet_config.a", "rump_pub_netconfig_auto_ipv6"))
                    .from("auto-address.c")
                    .wrapping("rump_pub_netconfig_auto_ipv6"),
            Cure.of("file-disks", "a configuration with two disks that are files ends the boot", Scope.IMAGE)
                    .seenBy(defines(BASE, "rumprun_config"))
                    .from("file-disks.c")
                    .wrapping("__mknod50"),
            Cure.of("usb", "a guest for bare metal panics on machines with USB", Scope.IMAGE)
                    .seenBy(defines("librumpdev_pci_usbhc.a", "rumpns_ehci_init"))
                    .from("usb.c")
                    .wrapping("rumpns_ehci_init", "rumpns_ehci_intr", "rumpns_ohci_init", "rumpns_ohci_intr",
                            "rumpns_uhci_init", "rumpns_uhci_intr", "rumpns_pci_intr_disestablish",
                            "rumpns_bus_space_unmap"));

    private Cures() {
    }

    /** The names by which cures are switched off, in the table's order. */
    static List<String> names() {
        return TABLE.stream().map(Cure::name).distinct().toList();
    }

    /** The cures that a toolchain needs, for each of its platforms. */
    static Map<String, List<Cure>> neededBy(Toolchain toolchain) throws IOException {
        SymbolIndex index = new SymbolIndex();
        SortedMap<String, List<Cure>> needed = new TreeMap<>();
        for (Path platform : toolchain.platformDirectories()) {
            List<Cure> cures = new ArrayList<>();
            for (Cure cure : TABLE) {
                if (isNeeded(cure, platform, index)) {
                    cures.add(cure);
                }
            }
            needed.put(platform(platform), cures);
        }
        return needed;
    }

    private static List<String> stackSizes(List<CompatSettings> programs) {
        List<String> sizes = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            sizes.add("-Wl,--defsym=rumprun_compat_stack_size_" + (i + 1) + "=" + programs.get(i).stackBytes());
        }
        return sizes;
    }

    private static List<String> tmpSize(List<CompatSettings> programs) {
        return List.of("-Wl,--defsym=rumprun_compat_tmp_size=" + programs.get(0).tmpBytes());
    }

    /** The name of the platform that a directory of the toolchain is for. */
    static String platform(Path directory) {
        return directory.getFileName().toString().replaceFirst("^rumprun-", "");
    }

    private static boolean isNeeded(Cure cure, Path platform, SymbolIndex index) throws IOException {
        for (Evidence evidence : cure.evidence()) {
            if (!evidence.holds(platform, index)) {
                return false;
            }
            for (String wrapped : cure.allWraps()) {
                if (evidence.ofSymbol("__wrap_" + wrapped).holds(platform, index)) {
                    return false; // The toolchain has been cured by others.
                }
            }
        }
        return true;
    }
}
