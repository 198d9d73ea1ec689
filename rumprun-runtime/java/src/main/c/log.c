/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where System.out and System.err go, and what TeaVM's runtime has to say: to stdout, as UTF-8. Lines appear as they
 * end. TeaVM's file, which puts the bytes of characters together, leaves this to others; see prelude.h.
 */
#include_next "log.c"

#include "uchar.h"
#include <inttypes.h>
#include <stdio.h>

void
teavm_logCodePoint(int32_t character)
{
    char bytes[4];

    fwrite(bytes, 1, rumprun_java_to_utf8(bytes, (uint32_t)character), stdout);
    if (character == '\n')
        fflush(stdout);
}

void
teavm_printString(char16_t *text)
{
    mbstate_t state = { 0 };
    char bytes[4];

    for (; *text != 0; text++)
        fwrite(bytes, 1, c16rtomb(bytes, *text, &state), stdout);
}

void
teavm_printWString(wchar_t *text)
{
    for (; *text != 0; text++)
        teavm_logCodePoint(*text);
}

void
teavm_printInt(int32_t number)
{
    printf("%" PRId32, number);
}
