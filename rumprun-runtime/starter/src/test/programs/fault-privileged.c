/* SPDX-License-Identifier: Apache-2.0 */
// expect: PANIC: program "rumprun": general protection fault (privileged instruction
// expect: halted
int main(void)
{
    __asm__ volatile("cli");
    return 0;
}
