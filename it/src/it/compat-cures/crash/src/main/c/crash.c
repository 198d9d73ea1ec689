// SPDX-License-Identifier: Apache-2.0
// cure: stack
// expect: ^about to crash$
// expect: ^(FATAL TRAP: page fault at 0x[0-9a-f]+ \(0x8\)|program "crash" wrote to address 0x8, .*)$
// expect: ^=== ERROR: _exit\(139\) called ===$
// expect: ^(halted|minios: halting)
// without: ^about to crash$
// without: [Pp]age fault
// never: still alive
#include <stdio.h>

struct node {
	struct node *next;
	int value;
};

static struct node *volatile list;

int
main(void)
{
	printf("about to crash\n");
	fflush(stdout);
	list->value = 42;
	printf("still alive\n");
	return 1;
}
