/* SPDX-License-Identifier: Apache-2.0 */
// config: {"cmdline":"a"
// expect: config: the text ends too early
// expect: === bootstrap failed ===
// expect: halted
int main(void)
{
    return 0;
}
