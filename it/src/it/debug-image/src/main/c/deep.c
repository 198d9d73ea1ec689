// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>

__attribute__((noinline)) int answer_of(int question) {
    printf("question %d\n", question);
    return question * 6;
}

int main(void) {
    return answer_of(7) == 42 ? 0 : 1;
}
