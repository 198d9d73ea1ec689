/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The configuration and the memory map, from multiboot or PVH boot data. Loaders put both into
 * what the map calls free, so they must be read before any memory is used.
 */
#include "kernel.h"

#define CONFIG_LIMIT 4096 /* Rumprun's: a command line or module must be shorter */

#define MULTIBOOT_HAS_COMMAND_LINE 0x04
#define MULTIBOOT_HAS_MODULES 0x08
#define MULTIBOOT_HAS_MAP 0x40

#define MEMORY_USABLE 1
#define LOW_MEMORY 0x100000 /* BIOS data, video memory and what loaders left: not used */

struct multiboot_info {
    u32 flags, memory_low_kb, memory_high_kb, boot_device, command_line;
    u32 module_count, modules;
    u32 symbols[4];
    u32 map_size, map;
};

struct multiboot_module {
    u32 start, end;
};

struct multiboot_range {
    u32 size; /* of what follows */
    u64 start, length;
    u32 type;
} __attribute__((packed));

struct pvh_info {
    u32 magic, version, flags, module_count;
    u64 modules, command_line, acpi;
    u64 map; /* from version 1 on */
    u32 map_entries;
};

struct pvh_module {
    u64 start, size, command_line;
};

struct pvh_range {
    u64 start, length;
    u32 type, pad;
};

static char config_text[CONFIG_LIMIT];

/* All but the image itself, which may lie in the middle of a range. */
static void give_memory(u64 start, u64 length, u32 type)
{
    u64 end = min_u64(start + min_u64(length, DIRECT_SIZE), DIRECT_SIZE);

    if (type != MEMORY_USABLE || start >= DIRECT_SIZE)
        return;
    pages_add(max_u64(start, LOW_MEMORY), min_u64(end, physical_of(image_start)));
    pages_add(max_u64(start, physical_of(image_end)), end);
}

static void take_module(u64 start, u64 size)
{
    if (start + size > DIRECT_SIZE || size >= CONFIG_LIMIT - 1) {
        say("config: the module of %lu bytes is too long, the limit is %d", size,
            CONFIG_LIMIT - 2);
        bootstrap_failed();
    }
    memcpy(config_text, at_physical(start), size);
    if (!strchr(config_text, '{')) {
        say("config: there is no { in the module");
        bootstrap_failed();
    }
}

/* Loaders put the image's name before the rest, or not; the JSON starts with the first brace. */
static void take_command_line(u64 address)
{
    const char *text = at_physical(address);
    size_t length = strnlen(text, CONFIG_LIMIT);

    if (length == CONFIG_LIMIT) {
        say("config: the command line is longer than %d bytes", CONFIG_LIMIT - 1);
        bootstrap_failed();
    }
    memcpy(config_text, text, length);
}

static void read_multiboot(const struct multiboot_info *info)
{
    if (info->flags & MULTIBOOT_HAS_MODULES && info->module_count) {
        const struct multiboot_module *module = at_physical(info->modules);
        take_module(module->start, (u64)module->end - module->start);
    } else if (info->flags & MULTIBOOT_HAS_COMMAND_LINE && info->command_line) {
        take_command_line(info->command_line);
    }

    if (info->flags & MULTIBOOT_HAS_MAP) {
        const char *next = at_physical(info->map), *end = next + info->map_size;
        while (next < end) {
            const struct multiboot_range *range = (const void *)next;
            give_memory(range->start, range->length, range->type);
            next += range->size + sizeof(range->size);
        }
    }
}

static void read_pvh(const struct pvh_info *info)
{
    if (info->module_count && info->modules < DIRECT_SIZE) {
        const struct pvh_module *module = at_physical(info->modules);
        take_module(module->start, module->size);
    } else if (info->command_line && info->command_line < DIRECT_SIZE) {
        take_command_line(info->command_line);
    }

    if (info->version >= 1 && info->map < DIRECT_SIZE) {
        const struct pvh_range *range = at_physical(info->map);
        for (u32 i = 0; i < info->map_entries; i++)
            give_memory(range[i].start, range[i].length, range[i].type);
    }
}

char *boot_data_read(int booted_by, u64 info)
{
    if (booted_by == BOOTED_BY_PVH)
        read_pvh(at_physical(info));
    else
        read_multiboot(at_physical(info));
    if (!pages_total)
        panic("the loader tells of no memory");
    return strchr(config_text, '{');
}
