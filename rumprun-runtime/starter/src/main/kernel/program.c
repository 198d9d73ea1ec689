/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Puts a program into the address space. Its file is page-aligned in the image, so its segments
 * are mapped where they lie. A page of a writable segment is copied if it is not this segment's
 * alone, for what follows or precedes it must stay as it is.
 */
#include <linux/elf.h>
#include <linux/mman.h>

#include "kernel.h"

#define ELF64_LITTLE_ENDIAN ELFMAG "\2\1"

struct program program;

static const Elf64_Phdr *segments;
static unsigned segment_count;

static void check(bool condition, const char *otherwise)
{
    if (!condition)
        panic("program \"%s\" cannot be started: %s", program.argv[0], otherwise);
}

static int protection(const Elf64_Phdr *s)
{
    return (s->p_flags & PF_R ? PROT_READ : 0) | (s->p_flags & PF_W ? PROT_WRITE : 0) |
           (s->p_flags & PF_X ? PROT_EXEC : 0);
}

static void check_header(const Elf64_Ehdr *header, u64 file_size)
{
    check(file_size >= sizeof(*header) && header->e_machine == EM_X86_64 &&
              memcmp(header->e_ident, ELF64_LITTLE_ENDIAN, 6) == 0,
          "it is not an ELF file for x86_64");
    check(header->e_type == ET_EXEC || header->e_type == ET_DYN,
          "it is not linked to an executable");
    check(header->e_phentsize == sizeof(Elf64_Phdr) && header->e_phoff % 8 == 0 &&
              header->e_phoff <= file_size &&
              header->e_phnum * sizeof(Elf64_Phdr) <= file_size - header->e_phoff,
          "its program headers are broken");
}

static void check_segment(const Elf64_Phdr *s, u64 bias, u64 file_size)
{
    u64 start = s->p_vaddr + bias, end = start + s->p_memsz;

    check(s->p_offset <= file_size && s->p_filesz <= file_size - s->p_offset &&
              s->p_filesz <= s->p_memsz,
          "a segment is not within the file");
    check(s->p_vaddr < USER_END && s->p_memsz <= USER_END && start >= USER_START &&
              end <= MMAP_BASE,
          "a segment is not where programs can be");
    check(s->p_offset % PAGE_SIZE == s->p_vaddr % PAGE_SIZE, "a segment is not aligned to pages");
    check(!(s->p_flags & PF_W && s->p_flags & PF_X), "a segment is both writable and executable");
    check(vm_is_free(page_down(start), page_up(end) - page_down(start)),
          "two segments share a page");
}

/* Whether the page of the file at the offset holds nothing but the segment's bytes. */
static bool is_alone_in(const Elf64_Phdr *segment, u64 offset)
{
    if (offset + PAGE_SIZE > segment->p_offset + segment->p_filesz)
        return false;
    for (const Elf64_Phdr *s = segments; s < segments + segment_count; s++)
        if (s != segment && s->p_type == PT_LOAD && s->p_offset < offset + PAGE_SIZE &&
            offset < s->p_offset + s->p_filesz)
            return false;
    return true;
}

/* One page of a segment that is in the file, at least in part; what is not of the file is 0. */
static void map_page(const Elf64_Phdr *s, u64 offset, u64 address)
{
    const char *page = program.start + offset;
    u64 flags = pte_flags(protection(s));

    if (!(s->p_flags & PF_W) || is_alone_in(s, offset)) {
        *pte_at(address) = physical_of(page) | flags;
        return;
    }
    u64 copy = page_alloc_zeroed();
    memcpy(at_physical(copy), page, min_u64(s->p_offset + s->p_filesz - offset, PAGE_SIZE));
    *pte_at(address) = copy | PTE_OWNED | flags;
}

static void map_segment(const Elf64_Phdr *s, u64 bias)
{
    u64 start = page_down(s->p_vaddr + bias), end = page_up(s->p_vaddr + bias + s->p_memsz);
    u64 file_end = s->p_filesz ? page_up(s->p_vaddr + bias + s->p_filesz) : start;

    if (file_end > start)
        vm_map(start, file_end - start, protection(s), AREA_IMAGE);
    for (u64 at = start; at < file_end; at += PAGE_SIZE)
        map_page(s, page_down(s->p_offset) + (at - start), at);
    check(end == file_end || vm_map(file_end, end - file_end, protection(s), 0) == 0,
          "there is not enough memory for its data");
    program.brk = program.brk_start = max_u64(program.brk_start, end);
}

void program_load(int index, char *const *argv)
{
    const struct blob *file = &programs[index];
    const Elf64_Ehdr *header = (const void *)file->start;
    u64 size = file->end - file->start;

    program = (struct program){.index = index, .start = file->start, .argv = argv, .umask = 022};
    check_header(header, size);
    u64 bias = header->e_type == ET_DYN ? PIE_BASE : 0;
    segments = (const void *)(file->start + header->e_phoff);
    segment_count = header->e_phnum;
    for (const Elf64_Phdr *s = segments; s < segments + segment_count; s++) {
        check(s->p_type != PT_INTERP, "it is not linked statically");
        if (s->p_type != PT_LOAD || !s->p_memsz)
            continue;
        check_segment(s, bias, size);
        map_segment(s, bias);
        if (header->e_phoff >= s->p_offset && header->e_phoff < s->p_offset + s->p_filesz)
            program.phdr = s->p_vaddr + bias + header->e_phoff - s->p_offset;
    }
    program.entry = header->e_entry + bias;
    program.phnum = segment_count;
}
