/* SPDX-License-Identifier: Apache-2.0 */
/* The console: every device there is gets every byte. And the lines that end a boot. */
#include <stdarg.h>

#include "format.h"
#include "kernel.h"
#include "x86.h"

static bool serial, vga, xen;
static bool in_line; /* the last byte written was not a newline */

void console_init(void)
{
    if (xen_init()) {
        xen = xen_console_init();
        return;
    }
    serial = serial_init();
    vga = vga_init();
}

/* As terminals expect it, a newline goes out with a carriage return. */
static void write_all(const char *text, size_t size)
{
    if (serial)
        serial_write(text, size);
    if (vga)
        vga_write(text, size);
    if (xen)
        xen_console_write(text, size);
}

void console_write(const char *text, size_t size)
{
    const char *end = text + size;

    if (size)
        in_line = end[-1] != '\n';
    while (text < end) {
        const char *piece = text;
        while (text < end && *text != '\n')
            text++;
        write_all(piece, text - piece);
        if (text < end) {
            write_all("\r\n", 2);
            text++;
        }
    }
}

struct line {
    char text[128];
    size_t length;
};

static void put(void *to, char c)
{
    struct line *line = to;

    line->text[line->length++] = c;
    if (line->length == sizeof(line->text)) {
        console_write(line->text, line->length);
        line->length = 0;
    }
}

static void say_line(const char *prefix, const char *format, va_list arguments)
{
    struct line line = {.length = 0};

    if (in_line)
        console_write("\n", 1);
    while (*prefix)
        put(&line, *prefix++);
    format_text(put, &line, format, arguments);
    put(&line, '\n');
    console_write(line.text, line.length);
}

/* One line of the kernel's own, never in the middle of a program's line. */
void say(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    say_line("", format, arguments);
    va_end(arguments);
}

static _Noreturn void stop(int xen_reason)
{
    say("halted");
    if (xen_present()) {
        xen_console_drain();
        xen_shutdown(xen_reason);
    }
    for (;;)
        __asm__ volatile("cli; hlt");
}

/* The end of every boot that did not go wrong; like Rumprun, it does not power a machine off. */
void halt(void)
{
    stop(XEN_SHUTDOWN_POWEROFF);
}

void bootstrap_failed(void)
{
    say("=== bootstrap failed ===");
    stop(XEN_SHUTDOWN_POWEROFF);
}

void panic(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    say_line("PANIC: ", format, arguments);
    va_end(arguments);
    stop(XEN_SHUTDOWN_CRASH);
}
