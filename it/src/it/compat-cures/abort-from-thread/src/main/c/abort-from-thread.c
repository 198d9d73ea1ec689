// SPDX-License-Identifier: Apache-2.0
// cure: exit signals
// expect: ^abort\(\) called\s+=== ERROR: _exit\(134\) called ===$
// never: main\(\) goes on
// never: _lwpabort
// without: ^_lwpabort\(\) called$
// without: ^main\(\) goes on$
#undef NDEBUG
#include <assert.h>
#include <pthread.h>
#include <stdio.h>

static int number = 1;

static void *fails(void *unused)
{
    assert(number == 2);
    return unused;
}

int main(void)
{
    pthread_t thread;

    pthread_create(&thread, NULL, fails, NULL);
    pthread_join(thread, NULL);
    printf("main() goes on\n");
    return 0;
}
