/* SPDX-License-Identifier: Apache-2.0 */
/* Runs the programs of the image one after another, and tells the console what becomes of them. */
#include "calls.h"
#include "files.h"
#include "private-calls.h"
#include "x86.h"

#define __NR_main_calling CALL_MAIN_CALLING
#define __NR_main_returned CALL_MAIN_RETURNED

static void run(int index, char *const *argv)
{
    signals_reset();
    timers_reset();
    descriptors_reset();
    current_directory_set(&root);
    file_tree_set_program(&programs[index]);
    program_load(index, argv);
    start_stack_build(argv, config.env);
    threads_run(&(struct frame){
        .rip = program.entry, .cs = USER_CS, .rflags = RFLAGS_IF, .rsp = program.stack,
        .ss = USER_DS});
    vm_clear();
}

void run_programs(void)
{
    int next = 0;

    for (int i = 0; i < MAX_PROGRAMS && programs[i].start != programs[i].end; i++) {
        if (next == config.run_count) {
            say("out of argv entries: program %d and those after it are not started", i + 1);
            break;
        }
        const struct run *entry = &config.runs[next];
        run(i, entry->argv);
        if (!entry->for_all)
            next++;
    }
    halt();
}

SYSTEM_CALL(main_calling, void)
{
    say("=== calling \"%s\" main() ===", program.argv[0]);
    return 0;
}

SYSTEM_CALL(main_returned, int status)
{
    say("=== main() of \"%s\" returned %d ===", program.argv[0], status);
    return 0;
}

static void tell_end(int status)
{
    say("=== %s_exit(%d) called ===", status ? "ERROR: " : "", status);
}

/* Every program ends here, after main() or without it; the next one begins, as in Rumprun. */
void program_exit(int status)
{
    tell_end(status);
    threads_end();
}

void program_crash(int status)
{
    tell_end(status);
    crash();
}

SYSTEM_CALL(exit_group, int status)
{
    program_exit(status);
}
