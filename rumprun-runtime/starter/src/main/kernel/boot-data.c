/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The memory map and the configuration, from multiboot or PVH boot data. The configuration is
 * copied before any memory is given out, because loaders put it into what the map calls free.
 */
#include "kernel.h"

#define CONFIG_LIMIT 4096 /* Rumprun's: a command line or module must be shorter */

#define MULTIBOOT_HAS_MEMORY 0x01
#define MULTIBOOT_HAS_COMMAND_LINE 0x04
#define MULTIBOOT_HAS_MODULES 0x08
#define MULTIBOOT_HAS_MAP 0x40

#define MEMORY_USABLE 1
#define MAX_USABLE 32
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
static bool have_config;

static struct {
    u64 start, end;
} usable[MAX_USABLE];
static int usable_count;

static void add_usable(u64 start, u64 length, u32 type)
{
    u64 end = start + length;

    if (type != MEMORY_USABLE || usable_count == MAX_USABLE || start >= DIRECT_SIZE)
        return;
    usable[usable_count].start = max_u64(start, LOW_MEMORY);
    usable[usable_count++].end = end < start ? DIRECT_SIZE : min_u64(end, DIRECT_SIZE);
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
    have_config = true;
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
    have_config = strchr(config_text, '{') != NULL;
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
            add_usable(range->start, range->length, range->type);
            next += range->size + sizeof(range->size);
        }
    } else if (info->flags & MULTIBOOT_HAS_MEMORY) {
        add_usable(LOW_MEMORY, (u64)info->memory_high_kb * 1024, MEMORY_USABLE);
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
            add_usable(range[i].start, range[i].length, range[i].type);
    }
}

void boot_data_read(int booted_by, u64 info)
{
    if (booted_by == BOOTED_BY_PVH)
        read_pvh(at_physical(info));
    else
        read_multiboot(at_physical(info));
    if (!usable_count)
        panic("the loader tells of no memory");
}

char *boot_data_config(void)
{
    return have_config ? strchr(config_text, '{') : NULL;
}

/* Everything usable but the image itself, which may lie in the middle of a range. */
void boot_data_give_memory(void)
{
    u64 image = physical_of(image_start), after = physical_of(image_end);

    for (int i = 0; i < usable_count; i++) {
        pages_add(usable[i].start, min_u64(usable[i].end, image));
        pages_add(max_u64(usable[i].start, after), usable[i].end);
    }
}
