/* SPDX-License-Identifier: Apache-2.0 */
// expect: PANIC: out of memory: no page for address 0x
// expect: halted
#include <string.h>
#include <sys/mman.h>

int main(void)
{
    size_t size = 1024 * 1024 * 1024;
    char *memory = mmap(NULL, size, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

    memset(memory, 1, size);
    return 0;
}
