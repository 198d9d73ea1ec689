/* SPDX-License-Identifier: Apache-2.0 */
// with: exit-zero.c
// config: {"rc":[{"bin":"first","argv":[]},{"bin":"second","argv":[]}]}
// expect: === calling "first" main() ===
// expect: === ERROR: _exit(5) called ===
// expect: === calling "second" main() ===
// expect: === _exit(0) called ===
// expect: halted
/* A program that ends without returning from main() does not keep the next one from running. */
#include <unistd.h>

int main(void)
{
    _exit(5);
}
