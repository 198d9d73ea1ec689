/* SPDX-License-Identifier: Apache-2.0 */
/* COM1, a 16550, by polling. */
#include "kernel.h"
#include "x86.h"

#define COM1 0x3f8
#define DATA (COM1 + 0)
#define INTERRUPT_ENABLE (COM1 + 1)
#define FIFO_CONTROL (COM1 + 2)
#define LINE_CONTROL (COM1 + 3)
#define MODEM_CONTROL (COM1 + 4)
#define LINE_STATUS (COM1 + 5)
#define SCRATCH (COM1 + 7)

#define TRANSMITTER_EMPTY 0x20
#define FIFO_SIZE 16
#define PATIENCE 1000000 /* polls: about a second */

bool serial_init(void)
{
    static const u8 patterns[] = {0x5a, 0xa5};

    for (unsigned i = 0; i < COUNT(patterns); i++) {
        outb(SCRATCH, patterns[i]);
        if (inb(SCRATCH) != patterns[i])
            return false;
    }
    outb(INTERRUPT_ENABLE, 0);
    outb(LINE_CONTROL, 0x80); /* the next two set the divisor */
    outb(DATA, 1);            /* 115200 baud */
    outb(INTERRUPT_ENABLE, 0);
    outb(LINE_CONTROL, 0x03); /* 8 bits, no parity, one stop bit */
    outb(FIFO_CONTROL, 0x07); /* on, and emptied */
    outb(MODEM_CONTROL, 0x03);
    return true;
}

/* A port that takes nothing for a second is not waited for again, and loses text. */
static void wait_until_empty(void)
{
    static unsigned patience = PATIENCE;

    while (patience && !(inb(LINE_STATUS) & TRANSMITTER_EMPTY))
        patience--;
    if (patience)
        patience = PATIENCE;
}

void serial_write(const char *text, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if (i % FIFO_SIZE == 0)
            wait_until_empty();
        outb(DATA, text[i]);
    }
}
