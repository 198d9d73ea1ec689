/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Puts a program into the address space. Its file is page-aligned in the image, so its segments
 * are mapped where they lie. A page of a writable segment is copied if it is not this segment's
 * alone, for what follows or precedes it must stay as it is.
 */
#include "abi.h"
#include "elf.h"
#include "kernel.h"

struct program program;

static const struct elf_segment *segments;
static unsigned segment_count;

static _Noreturn void refuse(const char *why)
{
    panic("program \"%s\" cannot be started: %s", program.argv[0], why);
}

static u64 file_size(void)
{
    return program.end - program.start;
}

static int protection(const struct elf_segment *s)
{
    return (s->flags & PF_R ? PROT_READ : 0) | (s->flags & PF_W ? PROT_WRITE : 0) |
           (s->flags & PF_X ? PROT_EXEC : 0);
}

static void check_header(const struct elf_header *header)
{
    if (file_size() < sizeof(*header) || memcmp(header->magic, ELF_MAGIC, 6) != 0 ||
        header->machine != EM_X86_64)
        refuse("it is not an ELF file for x86_64");
    if (header->type != ET_EXEC && header->type != ET_DYN)
        refuse("it is not linked to an executable");
    if (header->phentsize != sizeof(struct elf_segment) || header->phoff % 8 ||
        header->phoff > file_size() ||
        header->phnum * sizeof(struct elf_segment) > file_size() - header->phoff)
        refuse("its program headers are broken");
}

static void check_segment(const struct elf_segment *s, u64 bias)
{
    if (s->offset > file_size() || s->filesz > file_size() - s->offset || s->filesz > s->memsz)
        refuse("a segment is not within the file");
    if (s->vaddr >= USER_END || s->memsz > USER_END || s->vaddr + bias < USER_START ||
        s->vaddr + bias + s->memsz > MMAP_BASE)
        refuse("a segment is not where programs can be");
    if (s->offset % PAGE_SIZE != s->vaddr % PAGE_SIZE)
        refuse("a segment is not aligned to pages");
    if (s->flags & PF_W && s->flags & PF_X)
        refuse("a segment is both writable and executable");
    u64 start = page_down(s->vaddr + bias);
    if (!vm_is_free(start, page_up(s->vaddr + bias + s->memsz) - start))
        refuse("two segments share a page");
}

/* Whether the page of the file at the offset holds nothing but the segment's bytes. */
static bool is_alone_in(const struct elf_segment *segment, u64 offset)
{
    if (offset + PAGE_SIZE > segment->offset + segment->filesz)
        return false;
    for (unsigned i = 0; i < segment_count; i++) {
        const struct elf_segment *s = &segments[i];
        if (s != segment && s->type == PT_LOAD && s->offset < offset + PAGE_SIZE &&
            offset < s->offset + s->filesz)
            return false;
    }
    return true;
}

/* One page of a segment that is in the file, at least in part; what is not of the file is 0. */
static void map_page(const struct elf_segment *s, u64 offset, u64 address)
{
    const char *page = program.start + offset;
    u64 flags = pte_flags(protection(s));

    if (!(s->flags & PF_W) || is_alone_in(s, offset)) {
        *pte_at(address) = physical_of(page) | flags;
        return;
    }
    u64 copy = page_alloc_zeroed();
    u64 used = min_u64(s->offset + s->filesz - offset, PAGE_SIZE);
    memcpy(at_physical(copy), page, used);
    *pte_at(address) = copy | PTE_OWNED | flags;
}

static void map_segment(const struct elf_segment *s, u64 bias)
{
    u64 start = page_down(s->vaddr + bias), end = page_up(s->vaddr + bias + s->memsz);
    u64 file_end = s->filesz ? page_up(s->vaddr + bias + s->filesz) : start;
    u64 offset = page_down(s->offset);

    if (file_end > start)
        vm_map(start, file_end - start, protection(s), AREA_IMAGE);
    for (u64 at = start; at < file_end; at += PAGE_SIZE, offset += PAGE_SIZE)
        map_page(s, offset, at);
    if (end > file_end && vm_map(file_end, end - file_end, protection(s), 0) != 0)
        refuse("there is not enough memory for its data");
    program.brk_start = max_u64(program.brk_start, end);
}

void program_load(const char *start, const char *end, char *const *argv)
{
    const struct elf_header *header = (const void *)start;

    program = (struct program){.start = start, .end = end, .argv = argv};
    check_header(header);
    u64 bias = header->type == ET_DYN ? PIE_BASE : 0;
    segments = (const void *)(start + header->phoff);
    segment_count = header->phnum;
    for (unsigned i = 0; i < segment_count; i++) {
        const struct elf_segment *s = &segments[i];
        if (s->type == PT_INTERP)
            refuse("it is not linked statically");
        if (s->type != PT_LOAD || !s->memsz)
            continue;
        check_segment(s, bias);
        map_segment(s, bias);
        if (header->phoff >= s->offset && header->phoff < s->offset + s->filesz)
            program.phdr = s->vaddr + bias + header->phoff - s->offset;
    }
    program.entry = header->entry + bias;
    program.phent = header->phentsize;
    program.phnum = header->phnum;
    program.brk = program.brk_start;
}
