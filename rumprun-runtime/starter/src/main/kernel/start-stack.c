/* SPDX-License-Identifier: Apache-2.0 */
/* The stack as a program finds it: argc, argv, environment and the auxiliary vector. */
#include <asm/signal.h>
#include <linux/auxvec.h>
#include <linux/elf.h>
#include <linux/mman.h>

#include "kernel.h"
#include "x86.h"

#define CLOCK_TICKS_PER_S 100
#define RANDOM_SIZE 16

struct size {
    u64 words, bytes;
};

/* How much room an array takes, with its NULL, and its strings. */
static struct size size_of(char *const *strings)
{
    struct size size = {1, 0};

    for (; *strings; strings++) {
        size.words++;
        size.bytes += strlen(*strings) + 1;
    }
    return size;
}

/* Puts an array at *to and its strings at *text, and moves both behind what was put there. */
static void put_strings(char *const *strings, u64 **to, char **text)
{
    for (; *strings; strings++) {
        size_t size = strlen(*strings) + 1;
        memcpy(*text, *strings, size);
        *(*to)++ = (u64)*text;
        *text += size;
    }
    *(*to)++ = 0;
}

void start_stack_build(char *const *argv, char *const *env)
{
    /* Not so large that a stack which overflows takes all the memory first. */
    program.stack_size = min_u64(LARGEST_STACK, pages_total / 2 * PAGE_SIZE);
    vm_map(STACK_TOP - program.stack_size, program.stack_size, PROT_READ | PROT_WRITE,
           AREA_UNCHARGED);

    struct size argv_size = size_of(argv), env_size = size_of(env);
    char *text = (char *)STACK_TOP - argv_size.bytes - env_size.bytes;
    char *random = text - RANDOM_SIZE;
    const u64 auxiliary[][2] = {
        {AT_PHDR, program.phdr},
        {AT_PHENT, sizeof(Elf64_Phdr)},
        {AT_PHNUM, program.phnum},
        {AT_PAGESZ, PAGE_SIZE},
        {AT_ENTRY, program.entry},
        {AT_UID, 0},
        {AT_EUID, 0},
        {AT_GID, 0},
        {AT_EGID, 0},
        {AT_SECURE, 0},
        {AT_HWCAP, cpuid(1, 0).edx},
        {AT_CLKTCK, CLOCK_TICKS_PER_S},
        {AT_RANDOM, (u64)random},
        {AT_EXECFN, (u64)text},
        {AT_MINSIGSTKSZ, MINSIGSTKSZ},
        {AT_NULL, 0},
    };
    u64 size = sizeof(auxiliary) + (1 + argv_size.words + env_size.words) * sizeof(u64);
    u64 *stack = (u64 *)(((u64)random - size) & ~15ull);

    program.stack = (u64)stack;
    random_fill(random, RANDOM_SIZE);
    *stack++ = argv_size.words - 1;
    put_strings(argv, &stack, &text);
    put_strings(env, &stack, &text);
    memcpy(stack, auxiliary, sizeof(auxiliary));
}
