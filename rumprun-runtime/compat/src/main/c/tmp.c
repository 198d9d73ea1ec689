/* SPDX-License-Identifier: Apache-2.0 */

/*
 * /tmp is a memory file system of 1 MB.  This gives it the size that the user
 * has set.  Where that kind of file system has been left out of the image, the
 * guest tries all the same, and says at every start that it has failed; here
 * it does not.
 */

#include <sys/types.h>
#include <sys/mount.h>

#include <err.h>
#include <fs/tmpfs/tmpfs_args.h>
#include <rump/rump_syscalls.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

extern char rumprun_compat_tmp_size[] __attribute__((weak));

#define FAILURE	"FAILED: mount tmpfs on /tmp"

/* The file system, if it is there. */
extern char rumpns_tmpfs_vfsops[] __attribute__((weak));

void __wrap_warnx(const char *, ...) __printflike(1, 2);
int __real_rump___sysimpl_mount50(const char *, const char *, int, void *,
    size_t);
int __wrap_rump___sysimpl_mount50(const char *, const char *, int, void *,
    size_t);

int
__wrap_rump___sysimpl_mount50(const char *type, const char *path, int flags,
    void *data, size_t size)
{
	struct tmpfs_args *args = data;

	if (rumprun_compat_tmp_size != NULL && strcmp(type, MOUNT_TMPFS) == 0 &&
	    strcmp(path, "/tmp") == 0)
		args->ta_size_max = (off_t)(uintptr_t)rumprun_compat_tmp_size;
	return __real_rump___sysimpl_mount50(type, path, flags, data, size);
}

void
__wrap_warnx(const char *format, ...)
{
	va_list arguments;

	if (rumpns_tmpfs_vfsops == NULL &&
	    strncmp(format, FAILURE, sizeof(FAILURE) - 1) == 0)
		return;
	va_start(arguments, format);
	vwarnx(format, arguments);
	va_end(arguments);
}
