/* SPDX-License-Identifier: Apache-2.0 */
/* The kernel's own lines on the console, and those that end a boot. */
#include <stdarg.h>

#include "kernel.h"

#define MAX_SAID 32

static char line[256];
static size_t length;

static void put(char c)
{
    line[length++] = c;
    if (length == sizeof(line) || c == '\n') {
        console_write(line, length);
        length = 0;
    }
}

static void put_text(const char *text)
{
    while (*text)
        put(*text++);
}

static void put_number(u64 value, unsigned base, int width)
{
    char digits[20];
    int count = 0;

    do
        digits[count++] = "0123456789abcdef"[value % base];
    while (value /= base);
    for (; width > count; width--)
        put('0');
    while (count)
        put(digits[--count]);
}

/* The part of printf that the kernel uses: %s %d %u %x %%, with l and a width filled with 0. */
static void put_formatted(const char *format, va_list arguments)
{
    for (; *format; format++) {
        if (*format != '%') {
            put(*format);
            continue;
        }
        int width = 0;
        for (format++; *format >= '0' && *format <= '9'; format++)
            width = width * 10 + *format - '0';
        bool is_long = *format == 'l';
        format += is_long;
        if (*format == 's') {
            put_text(va_arg(arguments, const char *));
            continue;
        }
        if (*format == '%') {
            put('%');
            continue;
        }
        long value = is_long ? va_arg(arguments, long) : va_arg(arguments, int);
        if (*format == 'd' && value < 0) {
            put('-');
            value = -value;
        }
        put_number(is_long ? (u64)value : (u32)value, *format == 'x' ? 16 : 10, width);
    }
}

static void say_line(const char *prefix, const char *format, va_list arguments)
{
    console_end_line();
    put_text(prefix);
    put_formatted(format, arguments);
    put('\n');
}

/* One line of the kernel's own, never in the middle of a program's line. */
void say(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    say_line("", format, arguments);
    va_end(arguments);
}

/* Says once each what is missing here. */
long not_in_starter(const char *what, long error)
{
    static const char *said[MAX_SAID];
    int i = 0;

    while (i < MAX_SAID - 1 && said[i] && said[i] != what)
        i++;
    if (said[i] != what)
        say("starter: %s", what);
    said[i] = what;
    return -error;
}

static _Noreturn void stop(int xen_reason)
{
    say("halted");
    xen_shutdown(xen_reason);
    for (;;)
        __asm__ volatile("cli; hlt");
}

/* The end of every boot that did not go wrong; like Rumprun, it does not power a machine off. */
void halt(void)
{
    stop(XEN_SHUTDOWN_POWEROFF);
}

void crash(void)
{
    stop(XEN_SHUTDOWN_CRASH);
}

void bootstrap_failed(void)
{
    say("=== bootstrap failed ===");
    halt();
}

void panic(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    say_line("PANIC: ", format, arguments);
    va_end(arguments);
    crash();
}
