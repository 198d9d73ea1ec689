/* SPDX-License-Identifier: Apache-2.0 */
// expect: rip 0000000000
// expect: program "rumprun" wrote to address 0x10, where nothing is mapped, at 0x
// expect: === ERROR: _exit(139) called ===
// expect: halted
int main(void)
{
    volatile int *volatile null = 0;

    null[4] = 1;
    return 0;
}
