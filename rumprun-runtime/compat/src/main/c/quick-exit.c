/* SPDX-License-Identifier: Apache-2.0 */

/*
 * A program with quick_exit() or _Exit() cannot be linked: libc has no _Exit().
 */

#include <sys/cdefs.h>

#include <stdlib.h>
#include <unistd.h>

__weak void
_Exit(int status)
{
	_exit(status);
}
