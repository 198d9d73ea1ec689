/* SPDX-License-Identifier: Apache-2.0 */
// expect: program "rumprun" wrote to address 0x
// expect: which is constant
// expect: === ERROR: _exit(139) called ===
// expect: halted
static const char text[4096] = "constant";

int main(void)
{
    *(volatile char *)text = 0;
    return 0;
}
