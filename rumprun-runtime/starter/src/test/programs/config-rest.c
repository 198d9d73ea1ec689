/* SPDX-License-Identifier: Apache-2.0 */
// config: {"cmdline":"a"} junk
// expect: config: there is something behind the last }: junk
// expect: === bootstrap failed ===
// expect: halted
int main(void)
{
    return 0;
}
