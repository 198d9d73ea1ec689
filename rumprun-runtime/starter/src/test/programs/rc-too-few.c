/* SPDX-License-Identifier: Apache-2.0 */
// with: hello.c
// config: {"rc":[{"bin":"only", "argv":[]}]}
// expect: === main() of "only" returned 0 ===
// expect: out of argv entries: program 2 and those after it are not started
// expect: halted
int main(void)
{
    return 0;
}
