/* SPDX-License-Identifier: Apache-2.0 */
// expect: program "rumprun": general protection fault (privileged instruction
// expect: === ERROR: _exit(139) called ===
// expect: halted
int main(void)
{
    __asm__ volatile("cli");
    return 0;
}
