/* SPDX-License-Identifier: Apache-2.0 */
/* The console: every device there is gets every byte. */
#include "kernel.h"

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

static void write_all(const char *text, size_t size)
{
    if (serial)
        serial_write(text, size);
    if (vga)
        vga_write(text, size);
    if (xen)
        xen_console_write(text, size);
}

/* As terminals expect it, a newline goes out with a carriage return. */
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

void console_end_line(void)
{
    if (in_line)
        console_write("\n", 1);
}
