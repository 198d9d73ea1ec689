/* SPDX-License-Identifier: Apache-2.0 */
// config: {"hostname":"box", "env":"A=1", "cmdline":"prog 'two words' \\ ''  a\nb \"q", "env":"B=x y"}
// expect: === calling "prog" main() ===
// expect: OK arguments
// expect: === main() of "prog" returned 0 ===
#include <stdlib.h>
#include <sys/auxv.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "check.h"

int main(int argc, char **argv, char **envp)
{
    static const char *const expected[] = {"prog", "two words", "\\", "", "anb", "\"q"};
    struct utsname names;
    char name[64];

    CHECK(argc == 6);
    for (int i = 0; i < argc && i < 6; i++)
        CHECK(strcmp(argv[i], expected[i]) == 0);
    CHECK(argv[argc] == NULL);
    CHECK(strcmp(getenv("A"), "1") == 0 && strcmp(getenv("B"), "x y") == 0);
    CHECK(envp[2] == NULL);
    CHECK(gethostname(name, sizeof(name)) == 0 && strcmp(name, "box") == 0);
    CHECK(uname(&names) == 0 && strcmp(names.machine, "x86_64") == 0);
    CHECK(getauxval(AT_PAGESZ) == 4096 && getauxval(AT_RANDOM) != 0);
    CHECK(strcmp((char *)getauxval(AT_EXECFN), "prog") == 0);
    FILE *file = fopen("/etc/hostname", "r");
    CHECK(file && fgets(name, sizeof(name), file) && strcmp(name, "box\n") == 0);
    return done("arguments");
}
