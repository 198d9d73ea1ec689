// SPDX-License-Identifier: Apache-2.0
// cure: memory
// expect: ^200 threads at once: 19900$
// expect: ^1000 threads in turn: 499500$
// expect: ^=== main\(\) of "threads-200" returned 0 ===
// without: pagedaemoness: failed to reclaim memory
// never: failed to reclaim memory
// never: FATAL TRAP
// memory: 96
#include <pthread.h>
#include <stdio.h>

#define AT_ONCE	200
#define IN_TURN	1000

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int arrived;

static void *
meet(void *number)
{
	pthread_mutex_lock(&mutex);
	arrived++;
	pthread_cond_broadcast(&changed);
	while (arrived < AT_ONCE)
		pthread_cond_wait(&changed, &mutex);
	pthread_mutex_unlock(&mutex);
	return number;
}

static void *
pass(void *number)
{
	return number;
}

int
main(void)
{
	static int numbers[IN_TURN];
	static pthread_t threads[AT_ONCE];
	pthread_t thread;
	void *result;
	long sum = 0;
	int i;

	for (i = 0; i < IN_TURN; i++)
		numbers[i] = i;
	for (i = 0; i < AT_ONCE; i++)
		if (pthread_create(&threads[i], NULL, meet, &numbers[i]) != 0) {
			printf("no thread %d\n", i);
			return 1;
		}
	for (i = 0; i < AT_ONCE; i++) {
		pthread_join(threads[i], &result);
		sum += *(int *)result;
	}
	printf("%d threads at once: %ld\n", AT_ONCE, sum);
	for (sum = 0, i = 0; i < IN_TURN; i++) {
		if (pthread_create(&thread, NULL, pass, &numbers[i]) != 0) {
			printf("no thread %d\n", i);
			return 1;
		}
		pthread_join(thread, &result);
		sum += *(int *)result;
	}
	printf("%d threads in turn: %ld\n", IN_TURN, sum);
	return 0;
}
