// SPDX-License-Identifier: Apache-2.0
// cure: unwind-tables
// expect: ^works without$
// expect: ^=== main\(\) of ".*" returned 0 ===$
// smaller: 250000
#include <stdio.h>

int
main(void)
{
	puts("works without");
	return 0;
}
