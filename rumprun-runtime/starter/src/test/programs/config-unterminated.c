/* SPDX-License-Identifier: Apache-2.0 */
// config: {"cmdline":"a
// expect: config: a string does not end
// expect: === bootstrap failed ===
// expect: halted
int main(void)
{
    return 0;
}
