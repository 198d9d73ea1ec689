/* SPDX-License-Identifier: Apache-2.0 */
/* From the first line on the console to the first program. */
#include "files.h"
#include "x86.h"

_Noreturn void kernel_main(int booted_by, u64 info);

void kernel_main(int booted_by, u64 info)
{
    cpu_init();
    syscall_init();
    console_init();
    say("rumprun-maven starter kernel: this is not Rumprun; no network, no disks");
    config_read(boot_data_read(booted_by, info));
    clock_init();
    file_tree_init();
    top_table[0] = 0; /* the low addresses are a program's from now on */
    flush_tlb();
    say("%lu KB of memory, up after %lu us", pages_free * (PAGE_SIZE / 1024),
        clock_monotonic() / 1000);
    run_programs();
}
