/* SPDX-License-Identifier: Apache-2.0 */
// expect: PANIC: program "rumprun" executed address 0x
// expect: which is data
// expect: halted
static char code[] = "\xc3";

int main(void)
{
    ((void (*)(void))code)();
    return 0;
}
