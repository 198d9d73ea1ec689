// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>

static void show(const char *name)
{
    char line[80] = "";
    FILE *file = fopen(name, "r");
    if (file == NULL) {
        perror(name);
        return;
    }
    if (fgets(line, sizeof line, file) != NULL) {
        printf("%s: %s", name, line);
    }
    fclose(file);
}

int main(void)
{
    show("/data/directory/hello.txt");
    show("/var/sources/main.c");
    return 0;
}
