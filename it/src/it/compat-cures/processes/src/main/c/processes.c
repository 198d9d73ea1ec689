// SPDX-License-Identifier: Apache-2.0
// cure: processes
// expect: ^fork: -1 ENOSYS$
// expect: ^vfork: -1 ENOSYS$
// expect: ^fork again: -1 ENOSYS$
// expect: ^posix_spawn: ENOSYS$
// expect: ^posix_spawnp: (ENOSYS|ENOENT)$
// expect: ^execv: -1 ENOSYS$
// expect: ^execl: -1 ENOSYS$
// expect: ^execlp: -1 (ENOSYS|ENOENT)$
// expect: ^system\(NULL\): 0$
// expect: ^system: fails$
// expect: ^popen: fails$
// expect: ^wait: -1 ECHILD$
// expect: ^waitpid: -1 ECHILD$
// expect: ^waitpid, any: -1 ECHILD$
// expect: ^=== main\(\) of ".*" returned 0 ===$
// without: ^fork: [1-9]
// never: ^fork: [0-9]
#include <errno.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static int wrong;

static const char *name(int error)
{
    return error == ENOSYS ? "ENOSYS" : error == ECHILD ? "ECHILD" : error == ENOENT ? "ENOENT" : "?";
}

static void show(const char *call, long result)
{
    int error = errno;

    printf("%s: %ld %s\n", call, result, result == -1 ? name(error) : "");
    wrong += result != -1;
}

int main(void)
{
    char *argv[] = {"sh", NULL};
    char *envp[] = {NULL};
    pid_t pid = 0;
    int status;

    show("fork", fork());
    show("vfork", vfork());
    show("fork again", fork());
    printf("posix_spawn: %s\n", name(posix_spawn(&pid, "/bin/sh", NULL, NULL, argv, envp)));
    printf("posix_spawnp: %s\n", name(posix_spawnp(&pid, "sh", NULL, NULL, argv, envp)));
    show("execv", execv("/bin/sh", argv));
    show("execl", execl("/bin/sh", "sh", (char *)NULL));
    show("execlp", execlp("sh", "sh", (char *)NULL));
    printf("system(NULL): %d\n", system(NULL));
    status = system("true"); /* as if the shell could not be started, or as if no process could */
    printf("system: %s\n", status == -1 || status == 127 << 8 ? "fails" : "?");
    printf("popen: %s\n", popen("true", "r") == NULL ? "fails" : "?");
    show("wait", wait(&status));
    show("waitpid", waitpid(1234, &status, 0));
    show("waitpid, any", waitpid(-1, &status, WNOHANG));
    return wrong != 0;
}
