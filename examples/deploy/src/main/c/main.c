// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>

int main(int argc, char **argv)
{
    char greeting[80] = "";
    FILE *motd = fopen("/etc/motd", "r");

    if (!motd || !fgets(greeting, sizeof(greeting), motd)) {
        perror("/etc/motd");
        return 1;
    }
    printf("%d: %s, %s", argc, argc > 1 ? argv[1] : "", greeting);
    return 0;
}
