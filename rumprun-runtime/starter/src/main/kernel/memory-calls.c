/* SPDX-License-Identifier: Apache-2.0 */
#include "calls.h"
#include "files.h"

#define PROT_ALL (PROT_READ | PROT_WRITE | PROT_EXEC)
#define HIGHEST_ADVICE 25

static bool is_range(u64 address, u64 size)
{
    return address % PAGE_SIZE == 0 && size && size <= USER_END && address >= USER_START &&
           address <= USER_END - page_up(size);
}

static bool is_both_writable_and_code(int prot)
{
    if ((prot & (PROT_WRITE | PROT_EXEC)) != (PROT_WRITE | PROT_EXEC))
        return false;
    not_in_starter("memory cannot be writable and executable at the same time", EACCES);
    return true;
}

long sys_brk(u64 address)
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

/* A file's bytes are copied at once, so the mapping does not follow later changes of the file. */
static long map_file(struct node *node, u64 address, u64 size, int prot, u64 offset)
{
    long error = vm_map(address, size, PROT_READ | PROT_WRITE, 0);

    if (error)
        return error;
    if (offset < node->size)
        node_read(node, offset, (char *)address, min_u64(size, node->size - offset));
    return prot == (PROT_READ | PROT_WRITE) ? 0 : vm_protect(address, size, prot);
}

static u64 choose_address(u64 hint, u64 size)
{
    if (hint >= MMAP_BASE && is_range(hint, size) && vm_is_free(hint, size))
        return hint;
    return vm_find_free(size);
}

long sys_mmap(u64 address, u64 size, int prot, int flags, int fd, u64 offset)
{
    struct node *node = NULL;

    if (!size || size > USER_END || offset % PAGE_SIZE || prot & ~PROT_ALL)
        return -EINVAL;
    if (!(flags & (MAP_SHARED | MAP_PRIVATE)))
        return -EINVAL;
    if (is_both_writable_and_code(prot))
        return -EACCES;
    if (!(flags & MAP_ANONYMOUS)) {
        struct open_file *file = open_file(fd);
        if (!file)
            return -EBADF;
        node = file->node;
        if (node->type != NODE_FILE)
            return -ENODEV;
        if (flags & MAP_SHARED && prot & PROT_WRITE)
            return not_in_starter("files cannot be mapped shared and writable", ENODEV);
    }
    size = page_up(size);
    if (flags & (MAP_FIXED | MAP_FIXED_NOREPLACE)) {
        if (!is_range(address, size))
            return -EINVAL;
        if (flags & MAP_FIXED_NOREPLACE && !vm_is_free(address, size))
            return -EEXIST;
        vm_unmap(address, size);
    } else {
        address = choose_address(address, size);
        if (!address)
            return -ENOMEM;
    }
    long error = node ? map_file(node, address, size, prot, offset)
                      : vm_map(address, size, prot,
                               flags & (MAP_STACK | MAP_NORESERVE) ? AREA_UNCHARGED : 0);
    return error ? error : (long)address;
}

long sys_munmap(u64 address, u64 size)
{
    if (!is_range(address, size))
        return -EINVAL;
    vm_unmap(address, page_up(size));
    return 0;
}

long sys_mprotect(u64 address, u64 size, int prot)
{
    if (!size)
        return 0;
    if (!is_range(address, size) || prot & ~PROT_ALL)
        return -EINVAL;
    if (is_both_writable_and_code(prot))
        return -EACCES;
    size = page_up(size);
    return vm_is_mapped(address, size) ? vm_protect(address, size, prot) : -ENOMEM;
}

long sys_mremap(u64 address, u64 old_size, u64 new_size, int flags)
{
    if (!is_range(address, old_size) || !new_size || new_size > USER_END)
        return -EINVAL;
    if (flags & ~MREMAP_MAYMOVE)
        return not_in_starter("mremap() has MREMAP_MAYMOVE only", EINVAL);
    struct area *area = vm_area_at(address);
    old_size = page_up(old_size);
    if (!area || area->end < address + old_size)
        return -EFAULT;
    return vm_move(address, old_size, page_up(new_size), flags & MREMAP_MAYMOVE);
}

/* All but MADV_DONTNEED are hints only. */
long sys_madvise(u64 address, u64 size, int advice)
{
    if (!size)
        return 0;
    if (!is_range(address, size) || advice < 0 || advice > HIGHEST_ADVICE)
        return -EINVAL;
    size = page_up(size);
    if (!vm_is_mapped(address, size))
        return -ENOMEM;
    if (advice == MADV_DONTNEED)
        vm_discard(address, size);
    return 0;
}
