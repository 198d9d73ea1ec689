/* SPDX-License-Identifier: Apache-2.0 */
// expect: program "rumprun" read from address 0xffffffff80100000, not in the program's half
// expect: === ERROR: _exit(139) called ===
// expect: halted
int main(void)
{
    return *(volatile int *)0xffffffff80100000;
}
