/* SPDX-License-Identifier: Apache-2.0 */
/* The text screen of a PC, where there is one. */
#include "kernel.h"

#define COLUMNS 80
#define ROWS 25
#define GREY_ON_BLACK 0x0700

#define TEXT_MEMORY 0xb8000
#define BIOS_CRTC_PORT 0x463 /* in the BIOS data area; 0: no display */
#define COLOUR_CRTC 0x3d4

/* What is on the screen: reading it back from the card is slow. All-zero cells are blank. */
static u16 shadow[ROWS][COLUMNS];
static unsigned column;

/* Text always comes in at the bottom. */
static void new_line(void)
{
    column = 0;
    memcpy(shadow[0], shadow[1], sizeof(shadow) - sizeof(shadow[0]));
    for (unsigned i = 0; i < COLUMNS; i++)
        shadow[ROWS - 1][i] = GREY_ON_BLACK | ' ';
    memcpy(at_physical(TEXT_MEMORY), shadow, sizeof(shadow));
}

bool vga_init(void)
{
    const volatile u16 *crtc = at_physical(BIOS_CRTC_PORT);

    return *crtc == COLOUR_CRTC;
}

void vga_write(const char *text, size_t size)
{
    u16 *row = shadow[ROWS - 1];

    for (size_t i = 0; i < size; i++) {
        if (column == COLUMNS || text[i] == '\n')
            new_line();
        if (text[i] == '\r')
            column = 0;
        else if (text[i] != '\n')
            row[column++] = GREY_ON_BLACK | (u8)text[i];
    }
    memcpy((char *)at_physical(TEXT_MEMORY) + sizeof(shadow) - sizeof(shadow[0]), row,
           sizeof(shadow[0]));
}
