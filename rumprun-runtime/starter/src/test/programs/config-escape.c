/* SPDX-License-Identifier: Apache-2.0 */
// config: {"cmdline":"a\x"}
// expect: config: a backslash before a wrong character
// expect: === bootstrap failed ===
// expect: halted
int main(void)
{
    return 0;
}
