/* SPDX-License-Identifier: Apache-2.0 */
/* Part of several.c: finds nothing but the files of the program before it. */
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "check.h"

static int count;

int main(int argc, char **argv)
{
    size_t size = 20 * 1024 * 1024;
    char text[32] = "";

    CHECK(argc == 2 && ++count == 1);
    int fd = open("/tmp/left", O_RDONLY);
    CHECK(fd == 3 && read(fd, text, sizeof(text)) == 1 && strcmp(text, "1") == 0);
    CHECK(getcwd(text, sizeof(text)) && strcmp(text, "/") == 0);
    CHECK(signal(SIGTERM, SIG_IGN) == SIG_DFL);
    char *memory = malloc(size);
    CHECK(memory != NULL);
    memset(memory, 1, size);
    snprintf(text, sizeof(text), "several-second %s", argv[1]);
    return done(text);
}
