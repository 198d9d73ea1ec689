/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The usual memory and string functions. The copying ones move words in plain loops: under an
 * emulator "rep movsb" and "rep stosb" cost several times as much.
 */
#include "kernel.h"

typedef u64 __attribute__((may_alias, aligned(1))) word;

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

void *memmove(void *to, const void *from, size_t size)
{
    char *t = to;
    const char *f = from;

    if (t <= f || t >= f + size)
        return memcpy(to, from, size);
    while (size--)
        t[size] = f[size];
    return to;
}

void *memset(void *to, int value, size_t size)
{
    char *t = to;
    word pattern = (u8)value * 0x0101010101010101ull;

    for (; size >= 32; size -= 32, t += 32) {
        *(word *)t = pattern;
        *(word *)(t + 8) = pattern;
        *(word *)(t + 16) = pattern;
        *(word *)(t + 24) = pattern;
    }
    for (; size; size--)
        *t++ = (char)value;
    return to;
}

void zero_page(void *page)
{
    word *w = page;

    for (word *end = w + PAGE_SIZE / 8; w < end; w += 8) {
        w[0] = 0;
        w[1] = 0;
        w[2] = 0;
        w[3] = 0;
        w[4] = 0;
        w[5] = 0;
        w[6] = 0;
        w[7] = 0;
    }
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
    while (*a && *a == *b)
        a++, b++;
    return (u8)*a - (u8)*b;
}

char *strchr(const char *text, int c)
{
    for (;; text++) {
        if (*text == (char)c)
            return (char *)text;
        if (!*text)
            return NULL;
    }
}
