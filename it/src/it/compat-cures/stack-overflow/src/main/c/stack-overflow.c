// SPDX-License-Identifier: Apache-2.0
// cure: stack
// expect: ^down we go$
// expect: ^stack overflow in "stack-overflow" \(2048 KB; see stackSize\)$
// expect: ^=== ERROR: _exit\(139\) called ===$
// expect: ^(halted|minios: halting)
// without: ^down we go$
// never: ^stack overflow.*returned
// lacks: _exit
// platforms: kvm baremetal
#include <stdio.h>

static __attribute__((noinline)) int
descend(volatile int *above)
{
	volatile int here[16];

	here[0] = *above + 1;
	here[1] = descend(here);
	return here[0] + here[1];
}

int
main(void)
{
	volatile int start = 0;

	printf("down we go\n");
	fflush(stdout);
	printf("%d\n", descend(&start));
	return 1;
}
