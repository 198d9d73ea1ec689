/* SPDX-License-Identifier: Apache-2.0 */
// expect: program "rumprun" executed address 0x
// expect: which is data
// expect: === ERROR: _exit(139) called ===
// expect: halted
static char code[] = "\xc3";

int main(void)
{
    ((void (*)(void))code)();
    return 0;
}
