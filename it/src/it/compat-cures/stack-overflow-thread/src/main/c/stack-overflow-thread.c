// SPDX-License-Identifier: Apache-2.0
// cure: stack
// expect: ^64 KB are enough$
// expect: ^stack overflow in a thread of "stack-overflow-thread" \(64 KB\)$
// expect: ^=== ERROR: _exit\(139\) called ===$
// expect: ^(halted|minios: halting)
// without: ^64 KB are enough$
// lacks: _exit
// platforms: kvm baremetal
#include <pthread.h>
#include <stdio.h>

static __attribute__((noinline)) int
descend(volatile int *above, int levels)
{
	volatile int here[16];

	here[0] = *above + 1;
	if (levels == 0)
		return here[0];
	here[1] = descend(here, levels - 1);
	return here[0] + here[1];
}

static void *
run(void *levels)
{
	volatile int start = 0;

	descend(&start, *(int *)levels);
	return NULL;
}

static int
run_in_thread(int levels)
{
	pthread_attr_t attr;
	pthread_t thread;

	return pthread_attr_init(&attr) != 0 ||
	    pthread_attr_setstacksize(&attr, 64 * 1024) != 0 ||
	    pthread_create(&thread, &attr, run, &levels) != 0 ||
	    pthread_join(thread, NULL) != 0;
}

int
main(void)
{
	if (run_in_thread(300) != 0)
		return 1;
	printf("64 KB are enough\n");
	fflush(stdout);
	run_in_thread(-1);
	printf("64 KB are endless\n");
	return 1;
}
