/* SPDX-License-Identifier: Apache-2.0 */
/* The text screen of a PC, where there is one. */
#include "kernel.h"
#include "x86.h"

#define COLUMNS 80
#define ROWS 25
#define GREY_ON_BLACK 0x0700

#define BIOS_CRTC_PORT 0x463 /* in the BIOS data area; 0: no display */
#define COLOUR_CRTC 0x3d4
#define CRTC_CURSOR_START 10
#define CURSOR_OFF 0x20

/* What is on the screen: reading it back from the card is slow. */
static u16 shadow[ROWS][COLUMNS];
static unsigned row, column;

static void copy_to_screen(unsigned first_row, unsigned rows)
{
    u16 (*screen)[COLUMNS] = at_physical(0xb8000);

    memcpy(screen[first_row], shadow[first_row], rows * sizeof(shadow[0]));
}

static void clear_rows(unsigned first_row)
{
    for (unsigned r = first_row; r < ROWS; r++)
        for (unsigned c = 0; c < COLUMNS; c++)
            shadow[r][c] = GREY_ON_BLACK | ' ';
}

bool vga_init(void)
{
    u16 crtc;

    memcpy(&crtc, at_physical(BIOS_CRTC_PORT), sizeof(crtc));
    if (crtc != COLOUR_CRTC)
        return false;
    outb(COLOUR_CRTC, CRTC_CURSOR_START);
    outb(COLOUR_CRTC + 1, CURSOR_OFF);
    clear_rows(0);
    copy_to_screen(0, ROWS);
    return true;
}

static void new_line(void)
{
    column = 0;
    if (++row < ROWS)
        return;
    row = ROWS - 1;
    memmove(shadow[0], shadow[1], row * sizeof(shadow[0]));
    clear_rows(row);
    copy_to_screen(0, ROWS);
}

void vga_write(const char *text, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if (text[i] == '\r') {
            column = 0;
        } else if (text[i] == '\n') {
            new_line();
        } else {
            if (column == COLUMNS)
                new_line();
            shadow[row][column++] = GREY_ON_BLACK | (u8)text[i];
        }
    }
    copy_to_screen(row, 1);
}
