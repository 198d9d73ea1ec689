/* SPDX-License-Identifier: Apache-2.0 */
// expect: abort() called
// expect: === ERROR: _exit(134) called ===
// expect: halted
#include <stdlib.h>

int main(void)
{
    abort();
}
