// SPDX-License-Identifier: Apache-2.0
// cure: memory
// expect: ^malloc 1 GB: no memory$
// expect: ^malloc SIZE_MAX: no memory$
// expect: ^calloc overflow: no memory$
// expect: ^realloc: no memory, old block kept$
// expect: ^posix_memalign: as it should be$
// expect: ^blocks: aligned and apart$
// expect: ^=== main\(\) of "malloc-huge" returned 0 ===
// without: cannot handle page request order 19
// never: cannot handle page request
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BLOCKS 3000

static int
check(int right, const char *what, const char *yes)
{
	printf("%s: %s\n", what, right ? yes : "wrong");
	fflush(stdout);
	return right;
}

static int
refused(void *block)
{
	int error = errno;

	errno = 0;
	return block == NULL && error == ENOMEM;
}

static int
kept(void)
{
	char *block = malloc(5000), *again;
	int ok;

	if (block == NULL)
		return 0;
	memset(block, 'x', 5000);
	ok = refused(realloc(block, SIZE_MAX / 2 + 1)) &&
	    refused(realloc(block, SIZE_MAX - 8));
	ok &= block[0] == 'x' && block[4999] == 'x';
	again = realloc(block, 100000);
	if (again == NULL)
		return 0;
	ok &= again[0] == 'x' && again[4999] == 'x';
	again = realloc(again, 10);
	ok &= again != NULL && again[0] == 'x' && again[9] == 'x';
	free(again);
	return ok;
}

static int
memalign(void)
{
	void *block = NULL;
	size_t align;
	int ok;

	ok = posix_memalign(&block, 24, 100) == EINVAL &&
	    posix_memalign(&block, 64, SIZE_MAX - 100) == ENOMEM;
	for (align = sizeof(void *); align <= 1 << 20; align *= 2) {
		if (posix_memalign(&block, align, 3 * align + 1) != 0)
			return 0;
		ok &= (uintptr_t)block % align == 0;
		memset(block, 1, 3 * align + 1);
		free(block);
	}
	return ok;
}

/* Of all sizes, none of which may reach into another. */
static int
blocks(void)
{
	static unsigned char *block[BLOCKS];
	size_t i, j, round;

	for (round = 0; round < 3; round++) {
		for (i = round; i < BLOCKS; i++) {
			free(block[i]);
			block[i] = malloc(i);
			if (block[i] == NULL || (uintptr_t)block[i] % 16 != 0)
				return 0;
			memset(block[i], (int)(i % 251), i);
		}
		for (i = 0; i < BLOCKS; i++)
			for (j = 0; j < i; j++)
				if (block[i] != NULL && block[i][j] != i % 251)
					return 0;
		for (i = round; i < BLOCKS; i += 2) {
			free(block[i]);
			block[i] = NULL;
		}
	}
	for (i = 0; i < BLOCKS; i++)
		free(block[i]);
	return 1;
}

int
main(void)
{
	/* The compiler must not see that the sizes make no sense. */
	volatile size_t gigabyte = (size_t)1 << 30, most = SIZE_MAX;
	int ok;

	errno = 0;
	ok = check(refused(malloc(gigabyte)), "malloc 1 GB", "no memory");
	ok &= check(refused(malloc(most)) && refused(malloc(most / 2)) &&
	    refused(malloc(most - 4096)), "malloc SIZE_MAX", "no memory");
	ok &= check(refused(calloc(most / 8, 16)), "calloc overflow",
	    "no memory");
	ok &= check(kept(), "realloc", "no memory, old block kept");
	ok &= check(memalign(), "posix_memalign", "as it should be");
	ok &= check(blocks(), "blocks", "aligned and apart");
	return ok ? 0 : 1;
}
