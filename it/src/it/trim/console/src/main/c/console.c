// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static int constructed;

__attribute__((constructor)) static void construct(void)
{
    constructed = 42;
}

int main(int argc, char **argv)
{
    struct timespec nap = {0, 1000000};
    char *text = malloc(100);

    snprintf(text, 100, "%d %.3f %s", constructed, 1.5, "text");
    puts(text);
    free(text);
    printf("%d arguments, %s\n", argc, argc > 1 ? argv[1] : "none");
    printf("nap: %d, time: %s\n", nanosleep(&nap, NULL), time(NULL) > 0 ? "goes" : "stands");
    fprintf(stderr, "an error: %s\n", strerror(2));
    return 0;
}
