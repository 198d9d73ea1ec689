/* SPDX-License-Identifier: Apache-2.0 */
/* The part of the ELF64 format that loading a program needs. */
#ifndef ELF_H
#define ELF_H

#include <stdint.h>

#define ELF_MAGIC "\177ELF\2\1" /* 64 bits, little-endian */
#define ET_EXEC 2
#define ET_DYN 3
#define EM_X86_64 62

#define PT_LOAD 1
#define PT_INTERP 3

#define PF_X 1
#define PF_W 2
#define PF_R 4

struct elf_header {
    char magic[16];
    uint16_t type, machine;
    uint32_t version;
    uint64_t entry, phoff, shoff;
    uint32_t flags;
    uint16_t ehsize, phentsize, phnum, shentsize, shnum, shstrndx;
};

struct elf_segment {
    uint32_t type, flags;
    uint64_t offset, vaddr, paddr, filesz, memsz, align;
};

#endif
