/* SPDX-License-Identifier: Apache-2.0 */
// expect: OK memory
// expect: === main() of "rumprun" returned 0 ===
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "check.h"

#define MB (1024 * 1024)

static char *map(size_t size, int prot, int flags)
{
    return mmap(NULL, size, prot, MAP_PRIVATE | MAP_ANONYMOUS | flags, -1, 0);
}

static void anonymous(void)
{
    char *memory = map(4 * MB, PROT_READ | PROT_WRITE, 0);

    CHECK(memory != MAP_FAILED);
    for (int i = 0; i < 4 * MB; i++)
        if (memory[i])
            failures++;
    memset(memory, 7, 4 * MB);
    CHECK(munmap(memory + MB, MB) == 0);
    CHECK(memory[MB - 1] == 7 && memory[2 * MB] == 7);
    CHECK(mmap(memory + MB, MB, PROT_READ | PROT_WRITE,
               MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == memory + MB);
    CHECK(memory[MB] == 0 && memory[2 * MB - 1] == 0);
    CHECK(madvise(memory, MB, MADV_DONTNEED) == 0);
    CHECK(memory[0] == 0 && memory[MB - 1] == 0);
    CHECK(munmap(memory, 4 * MB) == 0);
    CHECK_ERROR(ENOMEM, madvise(memory, MB, MADV_DONTNEED));
}

static void protection(void)
{
    char *memory = map(64 * 1024 * (size_t)MB, PROT_NONE, 0);

    CHECK(memory != MAP_FAILED); /* reserving is free */
    CHECK(mprotect(memory + MB, MB, PROT_READ | PROT_WRITE) == 0);
    memory[MB] = 1;
    CHECK(mprotect(memory + MB, MB, PROT_READ) == 0);
    CHECK(memory[MB] == 1);
    CHECK_ERROR(EFAULT, read(open("/dev/zero", 0), memory + MB, 1));
    CHECK_ERROR(ENOMEM, mprotect(memory, 1024 * MB, PROT_READ | PROT_WRITE));
    CHECK(munmap(memory, 64 * 1024 * (size_t)MB) == 0);
    CHECK(map(4096, PROT_WRITE | PROT_EXEC, 0) == MAP_FAILED && errno == EACCES);
    char *code = map(4096, PROT_READ | PROT_WRITE, 0);
    code[0] = '\xc3';
    CHECK(mprotect(code, 4096, PROT_READ | PROT_EXEC) == 0);
    ((void (*)(void))code)();
}

static void moving(void)
{
    char *memory = map(MB, PROT_READ | PROT_WRITE, 0);

    memset(memory, 5, MB);
    char *barrier = mmap(memory + MB, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1,
                         0);
    CHECK(barrier == memory + MB);
    CHECK(mremap(memory, MB, 2 * MB, 0) == MAP_FAILED && errno == ENOMEM);
    char *moved = mremap(memory, MB, 2 * MB, MREMAP_MAYMOVE);
    CHECK(moved != MAP_FAILED && moved != memory);
    CHECK(moved[0] == 5 && moved[MB - 1] == 5 && moved[MB] == 0);
    CHECK(mremap(moved, 2 * MB, MB / 2, 0) == moved && moved[MB / 2 - 1] == 5);
    CHECK_ERROR(EFAULT, write(1, moved + MB, 1));
    CHECK(munmap(moved, MB / 2) == 0);
}

static void heap(void)
{
    char *start = sbrk(0);

    CHECK(sbrk(3 * MB) == start);
    memset(start, 1, 3 * MB);
    CHECK(sbrk(-3 * MB) == start + 3 * MB);
    CHECK(sbrk(MB) == start && start[0] == 0);
    for (int round = 0; round < 50; round++) {
        char *blocks[40];
        for (int i = 0; i < 40; i++)
            memset(blocks[i] = malloc(1000 << i % 9), i, 1000 << i % 9);
        for (int i = 0; i < 40; i++) {
            CHECK(blocks[i][999] == i);
            free(blocks[i]);
        }
    }
}

int main(void);

static void pointers(void)
{
    CHECK_ERROR(EFAULT, syscall(SYS_write, 1, 0xffffffff80100000, 1));
    CHECK_ERROR(EFAULT, syscall(SYS_write, 1, 0xffff800000000000, 1));
    CHECK_ERROR(EFAULT, syscall(SYS_write, 1, NULL, 1));
    CHECK_ERROR(EFAULT, syscall(SYS_write, 1, &failures, 0x7fffffff));
    CHECK_ERROR(EFAULT, syscall(SYS_write, 1, &failures, -4096l));
    CHECK_ERROR(EFAULT, syscall(SYS_open, 1, 0));
    CHECK_ERROR(EFAULT, syscall(SYS_clock_gettime, 0, main));
}

int main(void)
{
    anonymous();
    protection();
    moving();
    heap();
    pointers();
    return done("memory");
}
