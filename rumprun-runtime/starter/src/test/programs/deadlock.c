/* SPDX-License-Identifier: Apache-2.0 */
// expect: PANIC: deadlock: program "rumprun" waits for what can never happen
// expect: halted
#include <unistd.h>

int main(void)
{
    return pause();
}
