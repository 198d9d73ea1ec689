/* SPDX-License-Identifier: Apache-2.0 */
// expect: PANIC: program "rumprun" wrote to address 0x
// expect: which is code
// expect: halted
int main(void)
{
    *(volatile char *)main = 0;
    return 0;
}
