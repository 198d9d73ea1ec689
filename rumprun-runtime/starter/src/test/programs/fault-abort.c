/* SPDX-License-Identifier: Apache-2.0 */
// expect: PANIC: program "rumprun" was killed by signal 6 (abort)
// expect: halted
#include <stdlib.h>

int main(void)
{
    abort();
}
