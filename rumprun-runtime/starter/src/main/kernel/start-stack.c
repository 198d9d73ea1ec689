/* SPDX-License-Identifier: Apache-2.0 */
/* The stack as a program finds it: argc, argv, environment and the auxiliary vector. */
#include <asm/signal.h>
#include <linux/auxvec.h>
#include <linux/elf.h>
#include <linux/mman.h>

#include "kernel.h"
#include "x86.h"

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

/* What is needed at the start must leave as much to the program. */
static void map_stack(u64 needed)
{
    u64 size = page_up(stack_sizes[program.index]), lowest = STACK_TOP - size;

    if (needed > size / 2 || size > MMAP_BASE)
        panic("program \"%s\" cannot be started: its stack of %lu KB is too small for its "
              "arguments, or too large", program.argv[0], size / 1024);
    program.stack_size = size;
    vm_map(lowest - STACK_GUARD, STACK_GUARD, PROT_NONE, 0);
    vm_map(lowest, size, PROT_READ | PROT_WRITE, AREA_UNCHARGED);
}

void start_stack_build(char *const *argv, char *const *env)
{
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
        {AT_MINSIGSTKSZ, MINSIGSTKSZ + fpu_size},
        {AT_NULL, 0},
    };
    u64 size = sizeof(auxiliary) + (1 + argv_size.words + env_size.words) * sizeof(u64);
    u64 *stack = (u64 *)(((u64)random - size) & ~15ull);

    program.stack = (u64)stack;
    map_stack(STACK_TOP - program.stack);
    random_fill(random, RANDOM_SIZE);
    *stack++ = argv_size.words - 1;
    put_strings(argv, &stack, &text);
    put_strings(env, &stack, &text);
    memcpy(stack, auxiliary, sizeof(auxiliary));
}
