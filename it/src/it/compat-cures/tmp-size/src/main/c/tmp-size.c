// SPDX-License-Identifier: Apache-2.0
// cure: tmp
// expect: ^3 MB written: yes$
// expect: ^4 MB more: No space left on device$
// expect: ^3 MB after removal: yes$
// expect: ^=== main\(\) of "tmp-size" returned 0 ===
// without: ^3 MB written: No space left on device$
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define MB 1048576L

/* Returns 0, or why not all could be written. */
static int
write_file(const char *name, long bytes)
{
	static char data[4096];
	int file = open(name, O_WRONLY | O_CREAT | O_TRUNC, 0666), error = 0;

	if (file == -1)
		return errno;
	for (; bytes > 0 && error == 0; bytes -= sizeof(data))
		if (write(file, data, sizeof(data)) == -1)
			error = errno;
	close(file);
	return error;
}

static int
check(int error, int expected, const char *what)
{
	printf("%s: %s\n", what, error == 0 ? "yes" : strerror(error));
	return error == expected;
}

int
main(void)
{
	int ok;

	ok = check(write_file("/tmp/three", 3 * MB), 0, "3 MB written") &&
	    check(write_file("/tmp/four", 4 * MB), ENOSPC, "4 MB more") &&
	    unlink("/tmp/three") == 0 && unlink("/tmp/four") == 0 &&
	    check(write_file("/tmp/again", 3 * MB), 0, "3 MB after removal");
	return ok ? 0 : 1;
}
