// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <unistd.h>

extern char **environ;

int main(int argc, char **argv) {
    char host[1024] = "";
    for (int i = 1; i < argc; i++) {
        printf("argument [%s]\n", argv[i]);
    }
    for (char **variable = environ; *variable; variable++) {
        printf("variable [%s]\n", *variable);
    }
    gethostname(host, sizeof(host) - 1);
    printf("host [%s]\n", host);
    return 0;
}
