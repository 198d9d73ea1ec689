// SPDX-License-Identifier: Apache-2.0
// cure: memory
// expect: ^blocks of 1 MB: at least 40$
// expect: ^as many again: yes$
// expect: ^small blocks: at least 400000$
// expect: ^as many again: yes$
// expect: ^1 MB of small ones' memory: yes$
// expect: ^a file of 500 KB, with no memory left: written$
// expect: ^=== main\(\) of "memory-exhausted" returned 0 ===
// without: cannot handle page request
// never: at least 0
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct block {
	struct block *next;
};

static struct block *all;

static long
take_all(size_t bytes)
{
	struct block *block;
	long n;

	for (n = 0; (block = malloc(bytes)) != NULL; n++) {
		memset(block, 0xa5, bytes);
		block->next = all;
		all = block;
	}
	return errno == ENOMEM ? n : 0;
}

static void
free_all(void)
{
	struct block *block;

	while ((block = all) != NULL) {
		all = block->next;
		free(block);
	}
}

static int
check(int right, const char *what, const char *yes)
{
	printf("%s: %s\n", what, right ? yes : "no");
	fflush(stdout);
	return right;
}

static int
write_to(FILE *file)
{
	static char data[1000];
	int i, ok = file != NULL;

	for (i = 0; i < 500 && ok; i++)
		ok = fwrite(data, 1, sizeof(data), file) == sizeof(data);
	return ok && fclose(file) == 0;
}

int
main(void)
{
	size_t megabyte = 1 << 20, small = 100;
	long first, again;
	FILE *file;
	int ok;

	first = take_all(megabyte);
	ok = check(first >= 40, "blocks of 1 MB", "at least 40");
	free_all();
	again = take_all(megabyte);
	ok &= check(again == first, "as many again", "yes");
	free_all();

	first = take_all(small);
	ok &= check(first >= 400000, "small blocks", "at least 400000");
	free_all();
	again = take_all(small);
	ok &= check(again == first, "as many again", "yes");
	free_all();
	ok &= check(take_all(megabyte) >= 40, "1 MB of small ones' memory",
	    "yes");
	free_all();

	/* Without a buffer, so that the program needs no memory any more. */
	file = fopen("/tmp/file", "w");
	setvbuf(file, NULL, _IONBF, 0);
	take_all(megabyte);
	take_all(small);
	ok &= check(write_to(file), "a file of 500 KB, with no memory left",
	    "written");
	free_all();
	return ok ? 0 : 1;
}
