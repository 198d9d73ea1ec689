/* SPDX-License-Identifier: Apache-2.0 */
// config: {"cmdline":7}
// expect: config: "cmdline" needs a string, there is 7
// expect: === bootstrap failed ===
// expect: halted
int main(void)
{
    return 0;
}
