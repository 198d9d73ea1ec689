/* SPDX-License-Identifier: Apache-2.0 */
// expect: program "rumprun": division error at 0x
// expect: === ERROR: _exit(136) called ===
// expect: halted
int main(void)
{
    volatile int seven = 7, zero = 0;

    return seven / zero;
}
