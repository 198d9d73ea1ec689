/* SPDX-License-Identifier: Apache-2.0 */
// config: {"blk":{"source":"dev"}, "cmdline":"a"}
// expect: config: "blk": the starter has no disks
// expect: === bootstrap failed ===
// expect: halted
int main(void)
{
    return 0;
}
