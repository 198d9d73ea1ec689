/* SPDX-License-Identifier: Apache-2.0 */
// config: {"rc":[{"bin":"a","argv":[],"runmode":"&"}]}
// expect: config: runmode "&": the starter runs programs one after another only
// expect: === bootstrap failed ===
// expect: halted
int main(void)
{
    return 0;
}
