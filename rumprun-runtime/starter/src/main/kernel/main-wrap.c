/* SPDX-License-Identifier: Apache-2.0 */
/* Goes into every program, not into the kernel: tells the kernel when main() runs. */
#include "private-calls.h"

int __real_main(int argc, char **argv, char **envp);
int __wrap_main(int argc, char **argv, char **envp);

static void tell(long call, long argument)
{
    __asm__ volatile("syscall" : "+a"(call) : "D"(argument) : "rcx", "r11", "memory");
}

int __wrap_main(int argc, char **argv, char **envp)
{
    tell(CALL_MAIN_CALLING, 0);
    int status = __real_main(argc, argv, envp);
    tell(CALL_MAIN_RETURNED, status);
    return status;
}
