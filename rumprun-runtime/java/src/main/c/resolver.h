/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Names of hosts for java.net. The guest's resolver waits for the network; so each question has a thread of the guest's,
 * which is none of Java's, and its answer arrives in a pipe. The number of the pipe is that of the question; Java's threads
 * wait for it as for a socket.
 */
#pragma once
#include "sockets.h"
#include <netdb.h>
#include <pthread.h>
#include <stdlib.h>

/* There may be less in a guest than what threads have by themselves. */
#define RUMPRUN_JAVA_RESOLVER_STACK (128 * 1024)

/* A resolver that is linked statically for this machine would look for shared libraries: there is none, then. */
#if defined __NetBSD__ || defined RUMPRUN_JAVA_RESOLVER

struct rumprun_java_question {
    int pipe;
    /* For the name of an address; otherwise the size is 0, and the addresses of a name are asked for. */
    socklen_t size;
    struct sockaddr_storage host;
    /* How many addresses, or bytes of the name; or -1 for no such host, -2 for a resolver that cannot tell now, -3 for
     * others. */
    int32_t count;
    char name[NI_MAXHOST + 1];
    uint8_t addresses[];
};

#define RUMPRUN_JAVA_MOST_ADDRESSES 32

static int32_t
rumprun_java_addresses(struct rumprun_java_question *question)
{
    struct addrinfo hints = { 0 }, *first, *next;
    int32_t count = 0;
    int error;

    hints.ai_socktype = SOCK_STREAM;
    error = getaddrinfo(question->name, NULL, &hints, &first);
    if (error == EAI_AGAIN)
        return -2;
    if (error != 0)
        return error == EAI_NONAME ? -1 : -3;
    for (next = first; next != NULL && count < RUMPRUN_JAVA_MOST_ADDRESSES; next = next->ai_next)
        rumprun_java_from_sockaddr(next->ai_addr, question->addresses + RUMPRUN_JAVA_ADDRESS * count++);
    freeaddrinfo(first);
    return count;
}

static int32_t
rumprun_java_host(struct rumprun_java_question *question)
{
    int error = getnameinfo((struct sockaddr *)&question->host, question->size, question->name, NI_MAXHOST, NULL, 0,
        NI_NAMEREQD);

    return error == 0 ? (int32_t)strlen(question->name) : -1;
}

static void *
rumprun_java_find_answer(void *argument)
{
    struct rumprun_java_question *question = argument;

    question->count = question->size > 0 ? rumprun_java_host(question) : rumprun_java_addresses(question);
    /* Who waits owns the question now. */
    if (write(question->pipe, &question, sizeof question) != (ssize_t)sizeof question)
        abort();
    return NULL;
}

/* A question by name, of less than NI_MAXHOST bytes, or else by address; -1 if there cannot be any more. */
static int32_t
rumprun_java_ask(const char *name, const uint8_t *address)
{
    struct rumprun_java_question *question;
    pthread_attr_t attributes;
    pthread_t thread;
    int pipes[2], error;

    question = calloc(1, sizeof *question + RUMPRUN_JAVA_ADDRESS * RUMPRUN_JAVA_MOST_ADDRESSES);
    if (question == NULL)
        return -1;
    if (pipe(pipes) != 0) {
        free(question);
        return -1;
    }
    question->pipe = pipes[1];
    if (name != NULL)
        strncpy(question->name, name, sizeof question->name - 1);
    else
        question->size = rumprun_java_to_sockaddr(address, &question->host);
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attributes, RUMPRUN_JAVA_RESOLVER_STACK);
    error = pthread_create(&thread, &attributes, rumprun_java_find_answer, question);
    pthread_attr_destroy(&attributes);
    if (error == 0)
        return pipes[0];
    close(pipes[0]);
    close(pipes[1]);
    free(question);
    return -1;
}

/* Takes the answer, which is there; as much of it as fits. */
static int32_t
rumprun_java_answer(int32_t pipe, void *addresses, void *name, int32_t room)
{
    struct rumprun_java_question *question;
    int32_t count = -2;

    if (read(pipe, &question, sizeof question) == (ssize_t)sizeof question) {
        count = question->count > room ? room : question->count;
        if (count > 0 && addresses != NULL)
            memcpy(addresses, question->addresses, (size_t)count * RUMPRUN_JAVA_ADDRESS);
        if (count > 0 && name != NULL)
            memcpy(name, question->name, (size_t)count);
        close(question->pipe);
        free(question);
    }
    close(pipe);
    return count;
}

#else
#define rumprun_java_ask(name, address) ((void)(name), (void)(address), -1)
#define rumprun_java_answer(pipe, addresses, name, room) ((void)(pipe), (void)(room), -2)
#endif

static inline int32_t
rumprun_java_ask_addresses(void *name)
{
    return rumprun_java_ask(name, NULL);
}

static inline int32_t
rumprun_java_ask_name(void *address)
{
    return rumprun_java_ask(NULL, address);
}

static inline int32_t
rumprun_java_take_addresses(int32_t question, void *addresses, int32_t room)
{
    return rumprun_java_answer(question, addresses, NULL, room);
}

static inline int32_t
rumprun_java_take_name(int32_t question, void *name, int32_t room)
{
    return rumprun_java_answer(question, NULL, name, room);
}
