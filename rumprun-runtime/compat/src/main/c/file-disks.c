/* SPDX-License-Identifier: Apache-2.0 */

/*
 * A configuration with two disks that are files of another one ends in "cannot open /dev/rvnd1d: Device not configured".
 *
 * The guest has device nodes for the first such disk alone, and makes those of the others when it reads its
 * configuration: also the one for raw access as a block device, with a number that no block device has.
 *
 * Here that one becomes the character device that it should be.
 */

#include <sys/types.h>
#include <sys/stat.h>

#include <string.h>

#include "compat.h"

#define RAW "/dev/rvnd"

int __real___mknod50(const char *path, mode_t mode, dev_t device);
int __wrap___mknod50(const char *path, mode_t mode, dev_t device);

int
__wrap___mknod50(const char *path, mode_t mode, dev_t device)
{
	if (S_ISBLK(mode) && strncmp(path, RAW, strlen(RAW)) == 0)
		mode = (mode & ~S_IFMT) | S_IFCHR;
	return __real___mknod50(path, mode, device);
}
