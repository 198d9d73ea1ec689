// SPDX-License-Identifier: Apache-2.0
// cure: stack
// expect: ^10000 calls deep: 50005000$
// expect: ^=== main\(\) of "deep-recursion" returned 0 ===
// without: ^=== calling "deep-recursion" main\(\) ===
// lacks: calls deep
// never: 10000 calls deep: (?!50005000)
// never: FATAL TRAP
#include <stdio.h>
#include <string.h>

/* Every call has a frame of more than 100 bytes, all of which is used. */
static __attribute__((noinline)) long
sum(int n)
{
	char frame[100];
	long below;
	size_t i;

	memset(frame, n & 0x7f, sizeof(frame));
	__asm__ volatile("" : : "r"(frame) : "memory");
	below = n == 0 ? 0 : sum(n - 1);
	for (i = 0; i < sizeof(frame); i++)
		if (frame[i] != (n & 0x7f))
			return -1;
	return below < 0 ? below : below + n;
}

int
main(void)
{
	long result = sum(10000);

	printf("10000 calls deep: %ld\n", result);
	return result == 50005000 ? 0 : 1;
}
