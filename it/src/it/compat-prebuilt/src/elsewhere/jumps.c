// SPDX-License-Identifier: Apache-2.0
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>

/* A game may well have a function of this name. */
int kill(int player, int shots) {
    return player - shots;
}

int main(void) {
    static jmp_buf back;

    if (setjmp(back) == 0)
        longjmp(back, 1);
    printf("jumped, and %d is left\n", kill(5, 3));
    return 0;
}
