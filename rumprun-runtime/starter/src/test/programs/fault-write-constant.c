/* SPDX-License-Identifier: Apache-2.0 */
// expect: PANIC: program "rumprun" wrote to address 0x
// expect: which is constant
// expect: halted
static const char text[4096] = "constant";

int main(void)
{
    *(volatile char *)text = 0;
    return 0;
}
