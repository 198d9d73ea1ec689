/* SPDX-License-Identifier: Apache-2.0 */

/*
 * /tmp is a memory file system of 1 MB.  This gives it the size that the user
 * has set.
 */

#include <sys/types.h>
#include <sys/mount.h>

#include <fs/tmpfs/tmpfs_args.h>
#include <rump/rump_syscalls.h>
#include <stdint.h>
#include <string.h>

extern char rumprun_compat_tmp_size[] __attribute__((weak));

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
