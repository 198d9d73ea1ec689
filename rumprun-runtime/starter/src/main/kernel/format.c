/* SPDX-License-Identifier: Apache-2.0 */
#include "format.h"
#include "kernel.h"

typedef void put_function(void *to, char c);

static void put_number(put_function *put, void *to, u64 value, unsigned base, int width, char pad)
{
    char digits[20];
    int count = 0;

    do
        digits[count++] = "0123456789abcdef"[value % base];
    while (value /= base);
    for (; width > count; width--)
        put(to, pad);
    while (count)
        put(to, digits[--count]);
}

static void put_signed(put_function *put, void *to, long value, int width, char pad)
{
    if (value < 0)
        put(to, '-');
    put_number(put, to, value < 0 ? -(u64)value : (u64)value, 10, width, pad);
}

void format_text(put_function *put, void *to, const char *format, va_list arguments)
{
    for (; *format; format++) {
        if (*format != '%') {
            put(to, *format);
            continue;
        }
        format++;
        char pad = *format == '0' ? '0' : ' ';
        int width = 0;
        for (; *format >= '0' && *format <= '9'; format++)
            width = width * 10 + *format - '0';
        bool is_long = *format == 'l';
        format += is_long;
        switch (*format) {
        case 'd':
            put_signed(put, to, is_long ? va_arg(arguments, long) : va_arg(arguments, int), width,
                       pad);
            break;
        case 'u':
        case 'x':
            put_number(put, to, is_long ? va_arg(arguments, u64) : va_arg(arguments, u32),
                       *format == 'x' ? 16 : 10, width, pad);
            break;
        case 's':
            for (const char *text = va_arg(arguments, const char *); *text; text++)
                put(to, *text);
            break;
        case 'c':
            put(to, (char)va_arg(arguments, int));
            break;
        default:
            put(to, *format);
        }
    }
}

struct buffer {
    char *next, *last;
};

static void put_in_buffer(void *to, char c)
{
    struct buffer *buffer = to;

    if (buffer->next < buffer->last)
        *buffer->next++ = c;
}

size_t format_arguments(char *text, size_t size, const char *format, va_list arguments)
{
    struct buffer buffer = {text, text + size - 1};

    format_text(put_in_buffer, &buffer, format, arguments);
    *buffer.next = '\0';
    return buffer.next - text;
}

size_t format_buffer(char *text, size_t size, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    size_t length = format_arguments(text, size, format, arguments);
    va_end(arguments);
    return length;
}
