// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void variable(const char *name) {
    const char *value = getenv(name);
    printf("%s is [%s]\n", name, value ? value : "not set");
}

int main(int argc, char **argv) {
    char host[256] = "";
    for (int i = 0; i < argc; i++) {
        printf("argument %d is [%s]\n", i, argv[i]);
    }
    variable("FIRST");
    variable("SECOND");
    gethostname(host, sizeof(host) - 1);
    printf("host is [%s]\n", host);
    return 0;
}
