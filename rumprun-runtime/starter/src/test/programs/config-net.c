/* SPDX-License-Identifier: Apache-2.0 */
// config: {"net":{"if":"vioif0"}, "cmdline":"a"}
// expect: config: "net": the starter has no network
// expect: === bootstrap failed ===
// expect: halted
int main(void)
{
    return 0;
}
