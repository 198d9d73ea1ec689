/* SPDX-License-Identifier: Apache-2.0 */
/* The real-time clock of a PC: the date, in whole seconds. */
#include "kernel.h"
#include "x86.h"

#define INDEX 0x70
#define DATA 0x71

#define STATUS_A 10
#define UPDATING 0x80
#define STATUS_B 11
#define BINARY 0x04
#define HOURS_24 0x02
#define AFTERNOON 0x80

#define PATIENCE 10000 /* polls; an update takes 2 ms */

enum { SECOND, MINUTE, HOUR, DAY, MONTH, YEAR, FIELDS };
static const u8 registers[FIELDS] = {0, 2, 4, 7, 8, 9};

static u8 read_register(u8 number)
{
    outb(INDEX, number);
    return inb(DATA);
}

static bool read_date(u8 *date)
{
    for (int polls = 0; read_register(STATUS_A) & UPDATING; polls++)
        if (polls == PATIENCE)
            return false;
    for (int i = 0; i < FIELDS; i++)
        date[i] = read_register(registers[i]);
    return true;
}

/* Of the proleptic Gregorian calendar; years begin in March here, so that leap days come last. */
static u64 days_since_1970(unsigned year, unsigned month, unsigned day)
{
    year -= month < 3;
    month = (month + 9) % 12;
    return 365ull * year + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day - 1 -
           719468;
}

/* Two equal readings in a row are one of a clock that was not just being changed. */
bool rtc_read(u64 *ns)
{
    u8 date[FIELDS], again[FIELDS];
    int tries = 0;

    do
        if (!read_date(date) || !read_date(again) || tries++ == 5)
            return false;
    while (memcmp(date, again, sizeof(date)) != 0);
    u8 format = read_register(STATUS_B);
    bool afternoon = date[HOUR] & AFTERNOON;
    date[HOUR] &= ~AFTERNOON;
    for (int i = 0; i < FIELDS && !(format & BINARY); i++)
        date[i] = (date[i] >> 4) * 10 + (date[i] & 15);
    if (!(format & HOURS_24))
        date[HOUR] = date[HOUR] % 12 + (afternoon ? 12 : 0);
    if (date[MONTH] < 1 || date[MONTH] > 12 || date[DAY] < 1 || date[DAY] > 31)
        return false;
    u64 days = days_since_1970(2000 + date[YEAR], date[MONTH], date[DAY]);
    *ns = (days * 86400 + date[HOUR] * 3600 + date[MINUTE] * 60 + date[SECOND]) * NS_PER_S;
    return true;
}
