// SPDX-License-Identifier: Apache-2.0
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

/* A program may well have a function of this name. */
int system(const char *sun) {
    return *sun == 's' ? 8 : 0;
}

int main(void) {
    static jmp_buf back;

    if (setjmp(back) == 0)
        longjmp(back, 1);
    printf("jumped, and there are %d planets\n", system("sun"));
    return 0;
}
