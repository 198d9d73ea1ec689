// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void say(const char *what, int result)
{
    printf("%s: %s\n", what, result >= 0 ? "there" : strerror(errno));
}

int main(void)
{
    say("an IPv4 socket", socket(AF_INET, SOCK_STREAM, 0));
    say("a local socket", socket(AF_UNIX, SOCK_STREAM, 0));
    say("a file", open("/tmp/file", O_CREAT | O_RDWR, 0600));
    say("a device", open("/dev/null", O_RDWR));
    say("a directory", chdir("/"));
    printf("user 0: %s\n", getpwuid(0) != NULL ? "has a name" : "has none");
    return 0;
}
