/* SPDX-License-Identifier: Apache-2.0 */
// expect: PANIC: program "rumprun": division error at 0x
// expect: halted
int main(void)
{
    volatile int seven = 7, zero = 0;

    return seven / zero;
}
