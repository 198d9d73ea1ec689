/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Stands in for TeaVM's file of this name: characters of UTF-16, to and from UTF-8.
 *
 * The functions of C11 depend on the locale, which a guest has not, and Rumprun's libc does not have them at all.
 */
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <wchar.h>

/* As <uchar.h> defines them, should another header bring it. */
typedef __CHAR16_TYPE__ char16_t;
typedef __CHAR32_TYPE__ char32_t;

#define c16rtomb rumprun_java_c16rtomb
#define mbrtoc16 rumprun_java_mbrtoc16

/* The high half of a surrogate pair waits for its other half in the state. */
static inline char16_t *
rumprun_java_pending(mbstate_t *state)
{
    return (char16_t *)state;
}

static inline size_t
rumprun_java_to_utf8(char *target, uint32_t character)
{
    if (character < 0x80) {
        target[0] = (char)character;
        return 1;
    }
    if (character < 0x800) {
        target[0] = (char)(0xC0 | character >> 6);
        target[1] = (char)(0x80 | (character & 0x3F));
        return 2;
    }
    if (character < 0x10000) {
        target[0] = (char)(0xE0 | character >> 12);
        target[1] = (char)(0x80 | (character >> 6 & 0x3F));
        target[2] = (char)(0x80 | (character & 0x3F));
        return 3;
    }
    target[0] = (char)(0xF0 | character >> 18);
    target[1] = (char)(0x80 | (character >> 12 & 0x3F));
    target[2] = (char)(0x80 | (character >> 6 & 0x3F));
    target[3] = (char)(0x80 | (character & 0x3F));
    return 4;
}

/* As in C11; half a pair without its other half is written as a question mark, as Java does it. */
static inline size_t
rumprun_java_c16rtomb(char *target, char16_t unit, mbstate_t *state)
{
    char16_t high = *rumprun_java_pending(state);
    size_t written = 0;

    *rumprun_java_pending(state) = 0;
    if (high != 0) {
        if ((unit & 0xFC00) == 0xDC00)
            return rumprun_java_to_utf8(target, 0x10000 + ((high & 0x3FFu) << 10) + (unit & 0x3FFu));
        target[written++] = '?';
    }
    if ((unit & 0xFC00) == 0xD800) {
        *rumprun_java_pending(state) = unit;
        return written;
    }
    if ((unit & 0xFC00) == 0xDC00) {
        target[written++] = '?';
        return written;
    }
    return written + rumprun_java_to_utf8(target + written, unit);
}

/*
 * As in C11, but bytes that are no UTF-8 become the replacement character, one by one. Without a target each half of a
 * pair has half of the bytes: TeaVM counts units by adding up what it gets.
 */
static inline size_t
rumprun_java_mbrtoc16(char16_t *target, const char *source, size_t bytes, mbstate_t *state)
{
    static const uint32_t smallest[] = { 0, 0x80, 0x800, 0x10000 };
    const unsigned char *byte = (const unsigned char *)source;
    char16_t low = *rumprun_java_pending(state), unit;
    uint32_t character;
    size_t more, i;

    if (low != 0) {
        *rumprun_java_pending(state) = 0;
        if (target == NULL)
            return 2;
        *target = low;
        return (size_t)-3;
    }
    if (bytes == 0)
        return (size_t)-2;
    more = byte[0] < 0x80 ? 0 : byte[0] < 0xC0 ? bytes : byte[0] < 0xE0 ? 1 : byte[0] < 0xF0 ? 2 : 3;
    character = more == 0 ? byte[0] : byte[0] & (0x3Fu >> more);
    for (i = 1; i <= more; i++) {
        if (more >= bytes || (byte[i] & 0xC0) != 0x80)
            break;
        character = character << 6 | (byte[i] & 0x3Fu);
    }
    if (i <= more || character < smallest[more] || character > 0x10FFFF || (character & 0xFFFFF800) == 0xD800) {
        character = 0xFFFD;
        more = 0;
    }
    unit = (char16_t)character;
    if (character >= 0x10000) {
        character -= 0x10000;
        unit = (char16_t)(0xD800 | character >> 10);
        *rumprun_java_pending(state) = (char16_t)(0xDC00 | (character & 0x3FF));
    }
    if (target == NULL)
        return more == 3 ? 2 : more + 1;
    *target = unit;
    return more + 1;
}
