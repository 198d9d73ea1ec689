// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.trim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.symbols.Definition;
import dev.rumprun.core.symbols.Library;
import dev.rumprun.core.symbols.LibrarySymbols;
import dev.rumprun.core.symbols.Member;
import dev.rumprun.fixture.LinkedElf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrimPlannerTest {

    private static final List<String> ITEMS = List.of("-lrumpkern_mman", "-lrumpvfs", "-lrumpdev", "-lrumpdev_pci",
            "-lrumpfs_tmpfs", "-lrumpnet", "-lrumpnet_config", "-lrumpdev_bpf", "-lrumpnet_local", "-lrumpfs_ffs",
            "-lrumpdev_disk", "-lrumprunfs_base", "-lrumpkern_sysproxy", "-lunheard_of");

    @TempDir
    private Path directory;

    private final Map<String, Library> libraries = new TreeMap<>();

    @BeforeEach
    void fill() {
        library("librump.a", member("rump_syscalls.o", Set.of("open", "_sys_open", "__socket30", "socketpair",
                "unlink", "write", "reboot", "mount50"), Set.of()),
                member("kern.o", Set.of("rump_init", "rumpns_panic"), Set.of()));
        library("librumprun_base.a", member("config.o", Set.of("rumprun_config", "rumprun_enosys"),
                Set.of("rump_pub_netconfig_ifcreate", "open", "rump_init")));
        library("libpthread.a", member("stub.o", Set.of("pthread_create"), Set.of("open", "__socket30")));
        library("libc.a",
                member("fopen.o", Set.of("fopen"), Set.of("open")),
                member("printf.o", Set.of("printf"), Set.of("vfprintf")),
                member("vfprintf.o", Set.of("vfprintf"), Set.of("write", "_catopen_l", "pthread_create")),
                member("catopen.o", Set.of("_catopen_l", "catopen"), Set.of("open"), "/etc/nls"),
                member("getservbyname.o", Set.of("getservbyname"), Set.of("fopen"), "/etc/services"),
                member("odd.o", Set.of("odd"), Set.of("rumpns_panic")));
        library("librumpvfs.a", member("vfs.o", Set.of("rumpns_vfs"), Set.of("rumpns_panic")));
        library("librumpdev.a", member("dev.o", Set.of("rumpns_dev"), Set.of("rumpns_vfs")));
        library("librumpdev_pci.a", member("pci.o", Set.of("rumpns_pci"), Set.of("rumpns_dev")));
        library("librumpnet.a", member("net.o", Set.of("rumpns_if"), Set.of("rumpns_panic")));
        library("librumpnet_config.a", member("config.o", Set.of("rump_pub_netconfig_ifcreate"), Set.of("rumpns_if")));
        library("librumpdev_disk.a", member("disk.o", Set.of("rumpns_disk"), Set.of("rumpns_dev")));
        library("librumpkern_mman.a", member("mman.o", Set.of("mmap"), Set.of()));
        library("libunheard_of.a", member("x.o", Set.of("x"), Set.of()));
    }

    @Test
    void safeLeavesAllComponentsIn() throws IOException {
        TrimPlan plan = TrimPlanner.plan(request("safe", program("printf")), () -> {
            throw new AssertionError("Nobody asked for these.");
        });

        assertThat(plan.items()).isEqualTo(ITEMS);
        assertThat(plan.unwinding()).isFalse();
        assertThat(plan.decisions()).isEmpty();
    }

    @Test
    void keepsTheTablesOfThoseWhoUnwind() throws IOException {
        assertThat(plan("safe", program("_Unwind_Resume")).unwinding()).isTrue();
        assertThat(plan("auto", program("dl_iterate_phdr")).unwinding()).isTrue();
    }

    @Test
    void autoLeavesOutAllThatAProgramCannotUse() throws IOException {
        TrimPlan plan = plan("auto", program("printf"));

        assertThat(plan.items()).containsExactly("-lrumpkern_mman", "-lunheard_of");
        assertThat(plan.options()).containsExactly("-Wl,--defsym=rump_pub_netconfig_ifcreate=rumprun_enosys");
        assertThat(plan.dropped()).contains("rumpnet", "rumpvfs", "rumprunfs_base");
        assertThat(plan.decisions()).extracting(Decision::component).containsExactly("network", "local-sockets", "bpf",
                "disks", "file-systems", "pci", "etc", "tmp", "devices", "files", "sysproxy");
        assertThat(plan.decisions()).noneMatch(Decision::kept);
    }

    @Test
    void saysForWhatAComponentIsKept() throws IOException {
        assertThat(kept(plan("auto", program("fopen")))).containsExactly("files: the program calls fopen");
        assertThat(kept(plan("auto", program("getservbyname")))).containsExactly(
                "etc: getservbyname has the text /etc/services", "files: the program calls getservbyname");
        assertThat(kept(plan("auto", program("__socket30")))).containsExactly(
                "network: the program calls __socket30",
                "bpf: the guest's network is not known, and might have DHCP",
                "pci: it belongs to 'network'", "devices: it belongs to 'pci'", "files: it belongs to 'devices'");
        assertThat(kept(plan("auto", program("socketpair")))).contains(
                "local-sockets: the program calls socketpair");
    }

    @Test
    void knowsWhatTheGuestIsTold() throws IOException {
        assertThat(kept(plan(new TrimSettings("auto", List.of(), List.of(), new GuestNeeds(true, false, false)),
                program("printf")))).startsWith("network: <guest> has a network").noneMatch(line -> line.startsWith("bpf"));
        assertThat(kept(plan(new TrimSettings("auto", List.of(), List.of(), new GuestNeeds(false, false, true)),
                program("printf")))).startsWith("disks: <guest> has a disk", "file-systems: it belongs to 'disks'");
    }

    @Test
    void keepsAllIfItCannotTell() throws IOException {
        for (String strange : List.of("syscall", "rump_pub_etfs_register", "rumpns_panic")) {
            assertThat(plan("auto", program(strange)).decisions())
                    .allMatch(decision -> decision.kept()
                            && decision.reason().equals("the program calls the kernel by " + strange));
        }
        library("librump.a", member("rump_syscalls.o", Set.of("_sys_strange"), Set.of()));
        assertThat(plan("auto", program("_sys_strange")).decisions())
                .allMatch(decision -> decision.reason().equals("nobody knows what the system call strange needs"));
    }

    @Test
    void takesBackWhatOthersNeed() throws IOException {
        library("libunheard_of.a", member("x.o", Set.of("x"), Set.of("rumpns_pci")));

        assertThat(kept(plan("auto", program("printf")))).containsExactly(
                "pci: unheard_of needs it (rumpns_pci)", "devices: rumpdev_pci needs it (rumpns_dev)",
                "files: rumpdev needs it (rumpns_vfs)");
    }

    @Test
    void doesAsItIsTold() throws IOException {
        TrimPlan plan = plan(new TrimSettings("auto", List.of("tmp"), List.of("network"), GuestNeeds.NOTHING),
                program("__socket30"));

        assertThat(kept(plan)).containsExactly("tmp: <keep> names it", "files: it belongs to 'tmp'");
        assertThat(plan.decisions().get(0).reason()).isEqualTo("<drop> names it");
        assertThat(plan(new TrimSettings("safe", List.of(), List.of("etc"), GuestNeeds.NOTHING), program("printf"))
                .dropped()).containsExactly("rumprunfs_base");
        assertThatThrownBy(() -> plan(new TrimSettings("safe", List.of(), List.of("files"), GuestNeeds.NOTHING),
                program("printf"))).isInstanceOf(RumprunException.class)
                .hasMessageContaining("<drop>: 'files' cannot be left out, as rumpdev needs rumpns_vfs of it");
    }

    @Test
    void leavesInWhatTheUserAdds() throws IOException {
        TrimRequest request = new TrimRequest(new TrimSettings("auto", List.of(), List.of(), GuestNeeds.NOTHING), ITEMS,
                List.of("rumpfs_tmpfs"), List.of(program("printf")), List.of(), false);

        assertThat(TrimPlanner.plan(request, this::symbols).items()).contains("-lrumpfs_tmpfs");
    }

    @Test
    void plansNothingWithoutPrograms() throws IOException {
        assertThat(plan("auto", directory.resolve("not yet"))).isEqualTo(
                new TrimPlan(ITEMS, List.of(), true, List.of(), Set.of()));
    }

    private TrimPlan plan(String level, Path program) throws IOException {
        return plan(new TrimSettings(level, List.of(), List.of(), GuestNeeds.NOTHING), program);
    }

    private TrimPlan plan(TrimSettings settings, Path program) throws IOException {
        return TrimPlanner.plan(new TrimRequest(settings, ITEMS, List.of(), List.of(program), List.of(), false),
                this::symbols);
    }

    private static TrimRequest request(String level, Path program) {
        return new TrimRequest(new TrimSettings(level, List.of(), List.of(), GuestNeeds.NOTHING), ITEMS, List.of(),
                List.of(program), List.of(), false);
    }

    private static List<String> kept(TrimPlan plan) {
        return plan.decisions().stream().filter(Decision::kept)
                .map(decision -> decision.component() + ": " + decision.reason()).toList();
    }

    private LibrarySymbols symbols() {
        return new LibrarySymbols(new TreeMap<>(), new TreeMap<>(libraries));
    }

    private Path program(String... undefined) throws IOException {
        LinkedElf elf = new LinkedElf().section(".text", 0, 64).global("main", 0, 8);
        for (String symbol : undefined) {
            elf.undefined(symbol);
        }
        return Files.write(directory.resolve(String.join("-", undefined)), elf.bytes());
    }

    private void library(String file, Member... members) {
        libraries.put(file, new Library(file, Arrays.asList(members)));
    }

    private static Member member(String name, Set<String> defined, Set<String> undefined, String... texts) {
        return new Member(name, new TreeSet<>(defined).stream().map(symbol -> new Definition(symbol, 8, false, "")).toList(),
                new TreeSet<>(undefined), new TreeSet<>(Arrays.asList(texts)));
    }
}
