/* SPDX-License-Identifier: Apache-2.0 */
// expect: PANIC: program "rumprun" read from address 0xffffffff80100000, not in the program's half
// expect: halted
int main(void)
{
    return *(volatile int *)0xffffffff80100000;
}
