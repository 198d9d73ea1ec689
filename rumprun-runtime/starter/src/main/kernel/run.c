/* SPDX-License-Identifier: Apache-2.0 */
/* Runs the programs of the image one after another, and tells the console what becomes of them. */
#include "calls.h"
#include "files.h"
#include "x86.h"

extern const char program0_start[], program0_end[], program1_start[], program1_end[];
extern const char program2_start[], program2_end[], program3_start[], program3_end[];
extern const char program4_start[], program4_end[], program5_start[], program5_end[];
extern const char program6_start[], program6_end[], program7_start[], program7_end[];

static const struct {
    const char *start, *end;
} slots[MAX_PROGRAMS] = {
    {program0_start, program0_end}, {program1_start, program1_end},
    {program2_start, program2_end}, {program3_start, program3_end},
    {program4_start, program4_end}, {program5_start, program5_end},
    {program6_start, program6_end}, {program7_start, program7_end},
};

static void run(const char *start, const char *end, char *const *argv)
{
    struct frame frame = {.cs = USER_CS, .ss = USER_DS, .rflags = RFLAGS_IF};

    signals_reset();
    timers_reset();
    open_files_reset();
    file_tree_set_program(start, end);
    program_load(start, end, argv);
    start_stack_build(argv, config.env);
    fpu_reset();
    wrmsr(MSR_FS_BASE, 0);
    wrmsr(MSR_GS_BASE, 0);
    clock_program_started();
    frame.rip = program.entry;
    frame.rsp = program.stack;
    user_run(&frame);
    vm_clear();
}

void run_programs(void)
{
    int next = 0;

    for (int i = 0; i < MAX_PROGRAMS && slots[i].start != slots[i].end; i++) {
        if (next == config.run_count) {
            say("out of argv entries: program %d and those after it are not started", i + 1);
            break;
        }
        const struct run *entry = &config.runs[next];
        run(slots[i].start, slots[i].end, entry->argv);
        if (!entry->for_all)
            next++;
    }
    halt();
}

long run_main_calling(void)
{
    say("=== calling \"%s\" main() ===", program.argv[0]);
    return 0;
}

long run_main_returned(int status)
{
    say("=== main() of \"%s\" returned %d ===", program.argv[0], status);
    return 0;
}

/* Every program ends here, after main() or without it; the next one begins, as in Rumprun. */
void run_exit(int status)
{
    if (status)
        say("=== ERROR: _exit(%d) called ===", status);
    else
        say("=== _exit(0) called ===");
    user_leave(status);
}
