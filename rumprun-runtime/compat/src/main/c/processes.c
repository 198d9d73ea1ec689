/* SPDX-License-Identifier: Apache-2.0 */

/*
 * Calls for processes seem to succeed.
 *
 * The guest's fork() and vfork() return an error number, which looks like the id of a child. So system() and popen()
 * wait for a child that was never there, and wait(), with an error number as well, finds one.
 *
 * Here all of them fail as they should, and the first time each says why.
 */

#include <sys/cdefs.h>
#include <sys/types.h>
#include <sys/resource.h>

#include <errno.h>
#include <spawn.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "compat.h"

pid_t __wrap___fork(void);
pid_t __wrap___vfork14(void);
int __wrap_execve(const char *path, char *const argv[], char *const envp[]);
int __wrap_posix_spawn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions,
    const posix_spawnattr_t *attributes, char *const argv[], char *const envp[]);
int __wrap_posix_spawnp(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions,
    const posix_spawnattr_t *attributes, char *const argv[], char *const envp[]);
int __wrap_system(const char *command);
FILE *__wrap_popen(const char *command, const char *mode);
pid_t __wrap__sys___wait450(pid_t pid, int *status, int options, struct rusage *usage);

/* Each call has its own memory of what it said. */
static int
fail(const char *call, bool *said)
{
	if (!*said)
		bmk_printf("%s() fails: there is one process only\n", call);
	*said = true;
	errno = ENOSYS;
	return -1;
}

pid_t
__wrap___fork(void)
{
	static bool said;

	return fail("fork", &said);
}

pid_t
__wrap___vfork14(void)
{
	static bool said;

	return fail("vfork", &said);
}

int
__wrap_execve(const char *path __unused, char *const argv[] __unused, char *const envp[] __unused)
{
	static bool said;

	return fail("execve", &said);
}

int
__wrap_posix_spawn(pid_t *pid __unused, const char *path __unused, const posix_spawn_file_actions_t *actions __unused,
    const posix_spawnattr_t *attributes __unused, char *const argv[] __unused, char *const envp[] __unused)
{
	static bool said;

	fail("posix_spawn", &said);
	return ENOSYS;
}

__strong_alias(__wrap_posix_spawnp, __wrap_posix_spawn)

int
__wrap_system(const char *command)
{
	static bool said;

	/* Without a command, the question is whether there is a shell. */
	return command == NULL ? 0 : fail("system", &said);
}

FILE *
__wrap_popen(const char *command __unused, const char *mode __unused)
{
	static bool said;

	fail("popen", &said);
	return NULL;
}

/* wait(), waitpid(), wait3() and wait4() */
pid_t
__wrap__sys___wait450(pid_t pid __unused, int *status __unused, int options __unused, struct rusage *usage __unused)
{
	errno = ECHILD;
	return -1;
}
