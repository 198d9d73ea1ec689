/* SPDX-License-Identifier: Apache-2.0 */
/* What programs ask of their address space. */
#include "calls.h"
#include "files.h"

#define PROT_ALL (PROT_READ | PROT_WRITE | PROT_EXEC)

static bool is_range(u64 address, u64 size)
{
    return address % PAGE_SIZE == 0 && size && size <= USER_END && address >= USER_START &&
           address <= USER_END - page_up(size);
}

static long check_protection(int prot)
{
    if (prot & ~PROT_ALL)
        return -EINVAL;
    if (prot & PROT_WRITE && prot & PROT_EXEC)
        return not_in_starter("memory cannot be writable and executable at the same time", EACCES);
    return 0;
}

SYSTEM_CALL(brk, u64 address)
{
    u64 end = page_up(program.brk), new_end = page_up(address);

    if (address < program.brk_start || new_end > MMAP_BASE)
        return program.brk;
    if (new_end < end)
        vm_unmap(new_end, end - new_end);
    if (new_end > end && (!vm_is_free(end, new_end - end) ||
                          vm_map(end, new_end - end, PROT_READ | PROT_WRITE, 0) != 0))
        return program.brk;
    program.brk = address;
    return address;
}

static long check_file(int fd, bool writes)
{
    struct open_file *file = open_file(fd);

    if (!file)
        return -EBADF;
    if (file->node->type != NODE_FILE)
        return -ENODEV;
    return writes ? not_in_starter("files cannot be mapped shared and writable", ENODEV) : 0;
}

/* Addresses that programs only wish for are not asked for. */
static long choose_address(u64 *address, u64 size, int flags)
{
    if (!(flags & (MAP_FIXED | MAP_FIXED_NOREPLACE))) {
        *address = vm_find_free(size);
        return *address ? 0 : -ENOMEM;
    }
    if (!is_range(*address, size))
        return -EINVAL;
    if (flags & MAP_FIXED_NOREPLACE && !vm_is_free(*address, size))
        return -EEXIST;
    vm_unmap(*address, size);
    return 0;
}

/* Stacks never are charged; what is reserved without access is when it becomes writable. */
static int charge_of(int prot, int flags)
{
    bool is_free = flags & MAP_STACK || (flags & MAP_NORESERVE && prot & PROT_WRITE);

    return is_free ? AREA_UNCHARGED : 0;
}

SYSTEM_CALL(mmap, u64 address, u64 size, int prot, int flags, int fd, u64 offset)
{
    bool anonymous = flags & MAP_ANONYMOUS;
    long error = check_protection(prot);

    if (size > USER_END)
        return -ENOMEM;
    if (!size || offset % PAGE_SIZE || !(flags & (MAP_SHARED | MAP_PRIVATE)))
        return -EINVAL;
    if (!error && !anonymous)
        error = check_file(fd, flags & MAP_SHARED && prot & PROT_WRITE);
    size = page_up(size);
    if (!error)
        error = choose_address(&address, size, flags);
    if (error)
        return error;
    if (anonymous)
        return vm_map(address, size, prot, charge_of(prot, flags)) ?: (long)address;
    /* A file's bytes are copied at once: the mapping does not follow later changes of the file. */
    error = vm_map(address, size, PROT_READ | PROT_WRITE, 0);
    if (error)
        return error;
    node_read(open_file(fd)->node, offset, (char *)address, size);
    return vm_protect(address, size, prot) ?: (long)address;
}

SYSTEM_CALL(munmap, u64 address, u64 size)
{
    if (!is_range(address, size))
        return -EINVAL;
    vm_unmap(address, page_up(size));
    return 0;
}

SYSTEM_CALL(mprotect, u64 address, u64 size, int prot)
{
    long error = check_protection(prot);

    if (error || !size)
        return error;
    if (!is_range(address, size))
        return -EINVAL;
    size = page_up(size);
    return vm_is_mapped(address, size, 0) ? vm_protect(address, size, prot) : -ENOMEM;
}

SYSTEM_CALL(mremap, u64 address, u64 old_size, u64 new_size, int flags)
{
    struct area *area = vm_area_at(address);

    if (!is_range(address, old_size) || !new_size || new_size > USER_END)
        return -EINVAL;
    if (flags & ~MREMAP_MAYMOVE)
        return not_in_starter("mremap() has MREMAP_MAYMOVE only", EINVAL);
    old_size = page_up(old_size);
    if (!area || area->end < address + old_size)
        return -EFAULT;
    return vm_move(address, old_size, page_up(new_size), flags & MREMAP_MAYMOVE);
}

/* All but MADV_DONTNEED are hints only. */
SYSTEM_CALL(madvise, u64 address, u64 size, int advice)
{
    if (!size)
        return 0;
    if (!is_range(address, size))
        return -EINVAL;
    size = page_up(size);
    if (!vm_is_mapped(address, size, 0))
        return -ENOMEM;
    if (advice == MADV_DONTNEED)
        vm_discard(address, size);
    return 0;
}
