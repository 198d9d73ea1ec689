/* SPDX-License-Identifier: Apache-2.0 */
// config: {"cmdline":"a", "cloner":"true"}
// expect: config: "cloner" is unknown
// expect: === bootstrap failed ===
// expect: halted
int main(void)
{
    return 0;
}
