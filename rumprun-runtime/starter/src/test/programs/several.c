/* SPDX-License-Identifier: Apache-2.0 */
// with: several-second.c
// with: several-second.c
// config: {"rc":[{"bin":"first","argv":["1"]},{"bin":"second","argv":["2"]},{"bin":"third","argv":["3"]}]}
// expect: === calling "first" main() ===
// expect: === main() of "first" returned 7 ===
// expect: === ERROR: _exit(7) called ===
// expect: === calling "second" main() ===
// expect: OK several-second 2
// expect: === main() of "second" returned 0 ===
// expect: === calling "third" main() ===
// expect: OK several-second 3
// expect: === main() of "third" returned 0 ===
// expect: === _exit(0) called ===
// expect: halted
/* Leaves things behind: files stay for the next program, open files and memory do not. */
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    size_t size = 20 * 1024 * 1024;

    (void)argc;
    write(open("/tmp/left", O_CREAT | O_RDWR, 0600), argv[1], 1);
    chdir("/tmp");
    unlink("/dev/console");
    unlink("/proc/self/exe");
    signal(SIGTERM, SIG_IGN);
    memset(malloc(size), 1, size);
    return 7;
}
