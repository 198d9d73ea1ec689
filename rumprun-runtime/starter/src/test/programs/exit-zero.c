/* SPDX-License-Identifier: Apache-2.0 */
// expect: === _exit(0) called ===
// expect: halted
#include <unistd.h>

int main(void)
{
    _exit(0);
}
