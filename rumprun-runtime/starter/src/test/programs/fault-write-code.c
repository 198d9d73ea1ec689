/* SPDX-License-Identifier: Apache-2.0 */
// expect: program "rumprun" wrote to address 0x
// expect: which is code
// expect: === ERROR: _exit(139) called ===
// expect: halted
int main(void)
{
    *(volatile char *)main = 0;
    return 0;
}
