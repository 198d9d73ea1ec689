/* SPDX-License-Identifier: Apache-2.0 */
// config: {"rc":[{"bin":"a"}]}
// expect: config: an entry of "rc" has no "argv"
// expect: === bootstrap failed ===
// expect: halted
int main(void)
{
    return 0;
}
