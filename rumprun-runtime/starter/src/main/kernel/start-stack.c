/* SPDX-License-Identifier: Apache-2.0 */
/* The stack as a program finds it: argc, argv, environment and the auxiliary vector. */
#include "abi.h"
#include "kernel.h"
#include "x86.h"

#define CLOCK_TICKS_PER_S 100
#define SIGNAL_STACK_MINIMUM 2048

static u64 stack_pointer;

static u64 push_bytes(const void *bytes, size_t size)
{
    stack_pointer -= size;
    memcpy((void *)stack_pointer, bytes, size);
    return stack_pointer;
}

static void push(u64 value)
{
    push_bytes(&value, sizeof(value));
}

static unsigned count(char *const *strings)
{
    unsigned n = 0;

    while (strings[n])
        n++;
    return n;
}

/* The strings themselves, so that the first one is at the lowest address. */
static void push_strings(char *const *strings)
{
    for (unsigned i = count(strings); i > 0; i--)
        push_bytes(strings[i - 1], strlen(strings[i - 1]) + 1);
}

static u64 end_of_strings(char *const *strings, u64 address)
{
    for (; *strings; strings++)
        address += strlen(*strings) + 1;
    return address;
}

/* Their addresses, the last one first, as the stack grows down. */
static void push_pointers(char *const *strings, u64 first_string)
{
    u64 address = end_of_strings(strings, first_string);

    push(0);
    for (unsigned i = count(strings); i > 0; i--) {
        address -= strlen(strings[i - 1]) + 1;
        push(address);
    }
}

void start_stack_build(char *const *argv, char *const *env)
{
    u8 random[16];

    if (vm_map(STACK_TOP - STACK_SIZE, STACK_SIZE, PROT_READ | PROT_WRITE, AREA_UNCHARGED) != 0)
        panic("there is not enough memory for a stack");
    stack_pointer = STACK_TOP;
    push_strings(env);
    u64 env_strings = stack_pointer;
    push_strings(argv);
    u64 argv_strings = stack_pointer;
    random_fill(random, sizeof(random));
    u64 random_bytes = push_bytes(random, sizeof(random));

    const u64 auxiliary[][2] = {
        {AT_PHDR, program.phdr},
        {AT_PHENT, program.phent},
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
        {AT_RANDOM, random_bytes},
        {AT_EXECFN, argv_strings},
        {AT_MINSIGSTKSZ, SIGNAL_STACK_MINIMUM},
        {AT_NULL, 0},
    };
    /* argc, the pointers with their two NULLs, auxv: %rsp must then be a multiple of 16. */
    u64 words = 1 + count(argv) + 1 + count(env) + 1;
    stack_pointer = (stack_pointer & ~15ull) - (words % 2 ? 8 : 0);
    push_bytes(auxiliary, sizeof(auxiliary));
    push_pointers(env, env_strings);
    push_pointers(argv, argv_strings);
    push(count(argv));
    program.stack = stack_pointer;
}
