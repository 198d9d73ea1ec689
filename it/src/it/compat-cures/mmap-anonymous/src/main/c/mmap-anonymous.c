// SPDX-License-Identifier: Apache-2.0
// cure: memory
// expect: ^descriptor 0: zeroed$
// expect: ^odd sizes: all there$
// expect: ^parts: given back$
// expect: ^length 0: refused$
// expect: ^1 TB: no memory$
// expect: ^a file: same contents$
// expect: ^=== main\(\) of "mmap-anonymous" returned 0 ===
// without: ^descriptor 0: refused$
// never: failed to reclaim memory
#include <sys/mman.h>

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define PAGE ((size_t)4096)
#define MB ((size_t)1 << 20)

static void *
map(size_t bytes, int fd)
{
	return mmap(NULL, bytes, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, fd, 0);
}

static int
zeroed(const char *memory, size_t bytes)
{
	size_t i;

	for (i = 0; i < bytes; i++)
		if (memory[i] != 0)
			return 0;
	return 1;
}

static int
check(int right, const char *what, const char *yes, const char *no)
{
	printf("%s: %s\n", what, right ? yes : no);
	fflush(stdout);
	return right;
}

/* 40 MB in blocks a little larger than 1 MB do not fit if rounded to 2 MB. */
static int
odd_sizes(void)
{
	char *block[36];
	int i, n, ok = 1;

	for (n = 0; n < 36; n++) {
		block[n] = map(MB + PAGE, -1);
		if (block[n] == MAP_FAILED)
			break;
		memset(block[n], n + 1, MB + PAGE);
	}
	for (i = 0; i < n; i++) {
		ok &= block[i][0] == i + 1 && block[i][MB + PAGE - 1] == i + 1;
		ok &= munmap(block[i], MB + PAGE) == 0;
	}
	return ok && n == 36;
}

/* All but one page of each block is given back at once. */
static int
parts(void)
{
	char *kept[20], *block;
	int i, n, ok = 1;

	for (n = 0; n < 20; n++) {
		block = map(8 * MB, -1);
		if (block == MAP_FAILED)
			break;
		ok &= zeroed(block, 8 * MB);
		memset(block, 0xff, 8 * MB);
		kept[n] = block + MB;
		*kept[n] = n;
		ok &= munmap(kept[n] + PAGE, 7 * MB - PAGE) == 0;
		ok &= munmap(block, MB) == 0;
		ok &= munmap(block, MB) == 0;
	}
	for (i = 0; i < n; i++)
		ok &= *kept[i] == i && munmap(kept[i], PAGE) == 0;
	return ok && n == 20;
}

static int
same_file(void)
{
	static const char text[] = "what the file contains";
	FILE *file = fopen("/tmp/file", "w+");
	char *memory;
	int ok;

	if (file == NULL || fputs(text, file) == EOF || fflush(file) != 0)
		return 0;
	memory = mmap(NULL, 3 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE,
	    fileno(file), 0);
	fclose(file);
	if (memory == MAP_FAILED)
		return 0;
	ok = strcmp(memory, text) == 0;
	memory[0]++;
	return munmap(memory, 3 * PAGE) == 0 && ok;
}

int
main(void)
{
	char *memory = map(3 * PAGE, 0);
	int ok;

	ok = check(memory != MAP_FAILED && zeroed(memory, 3 * PAGE) &&
	    munmap(memory, 3 * PAGE) == 0, "descriptor 0", "zeroed", "refused");
	ok &= check(odd_sizes(), "odd sizes", "all there", "too few");
	ok &= check(parts(), "parts", "given back", "lost");
	ok &= check(map(0, -1) == MAP_FAILED && errno == EINVAL, "length 0",
	    "refused", "accepted");
	ok &= check(map((size_t)1 << 40, -1) == MAP_FAILED && errno == ENOMEM,
	    "1 TB", "no memory", "what?");
	ok &= check(same_file(), "a file", "same contents", "no");
	return ok ? 0 : 1;
}
