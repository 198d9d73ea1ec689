// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <unistd.h>

int main(int argc, char **argv) {
    printf("ready: %s\n", argc > 1 ? argv[1] : "");
    for (;;) {
        sleep(1);
    }
}
