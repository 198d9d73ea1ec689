/* SPDX-License-Identifier: Apache-2.0 */

/*
 * A C++ program with a thread_local object that has a destructor does not link: __cxa_thread_atexit is undefined.
 *
 * Here it is: the objects of a thread are destroyed, last constructed first, when the thread ends, and those of the
 * thread that calls exit() before the global objects.
 */

#include <sys/cdefs.h>

#include <pthread.h>
#include <stdlib.h>

struct object {
	void (*destructor)(void *);
	void *pointer;
	struct object *constructed_before;
};

int __cxa_thread_atexit(void (*destructor)(void *), void *pointer, void *program) __weak;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t objects;	/* of each thread, the last one that was constructed */

/* A destructor may construct others. */
static void
destroy(void *last)
{
	for (struct object *object = last; object != NULL; object = pthread_getspecific(objects)) {
		pthread_setspecific(objects, object->constructed_before);
		object->destructor(object->pointer);
		free(object);
	}
}

static void
destroy_of_this_thread(void)
{
	destroy(pthread_getspecific(objects));
}

static void
prepare(void)
{
	if (pthread_key_create(&objects, destroy) != 0 || atexit(destroy_of_this_thread) != 0)
		abort();
}

int
__cxa_thread_atexit(void (*destructor)(void *), void *pointer, void *program __unused)
{
	struct object *object = malloc(sizeof *object);

	if (object == NULL)
		return -1;
	pthread_once(&once, prepare);
	*object = (struct object){destructor, pointer, pthread_getspecific(objects)};
	pthread_setspecific(objects, object);
	return 0;
}
