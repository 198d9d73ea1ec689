/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The usual memory and string functions. The first two move words in plain loops: under an
 * emulator "rep movsb" and "rep stosb" cost several times as much.
 */
#include "kernel.h"

typedef u64 __attribute__((may_alias, aligned(1))) word;

/* Also moves to lower addresses within an array. */
void *memcpy(void *to, const void *from, size_t size)
{
    char *t = to;
    const char *f = from;

    for (; size >= 32; size -= 32, t += 32, f += 32) {
        word a = *(const word *)f, b = *(const word *)(f + 8);
        word c = *(const word *)(f + 16), d = *(const word *)(f + 24);
        *(word *)t = a;
        *(word *)(t + 8) = b;
        *(word *)(t + 16) = c;
        *(word *)(t + 24) = d;
    }
    for (; size; size--)
        *t++ = *f++;
    return to;
}

void *memset(void *to, int value, size_t size)
{
    char *t = to;
    word pattern = (u8)value * 0x0101010101010101ull;

    for (; size >= 64; size -= 64, t += 64) {
#pragma GCC unroll 8
        for (int i = 0; i < 8; i++)
            ((word *)t)[i] = pattern;
    }
    for (; size; size--)
        *t++ = (char)value;
    return to;
}

int memcmp(const void *a, const void *b, size_t size)
{
    const u8 *x = a, *y = b;

    for (; size; size--, x++, y++)
        if (*x != *y)
            return *x - *y;
    return 0;
}

size_t strnlen(const char *text, size_t limit)
{
    size_t length = 0;

    while (length < limit && text[length])
        length++;
    return length;
}

size_t strlen(const char *text)
{
    return strnlen(text, SIZE_MAX);
}

int strcmp(const char *a, const char *b)
{
    size_t length = strlen(a);

    return length == strlen(b) ? memcmp(a, b, length) : 1;
}

char *strchr(const char *text, int c)
{
    for (; *text != (char)c; text++)
        if (!*text)
            return NULL;
    return (char *)text;
}
