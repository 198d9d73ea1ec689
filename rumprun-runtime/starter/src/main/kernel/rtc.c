/* SPDX-License-Identifier: Apache-2.0 */
/* The real-time clock of a PC: the date, in whole seconds. */
#include "kernel.h"
#include "x86.h"

#define INDEX 0x70
#define DATA 0x71

#define SECONDS 0
#define MINUTES 2
#define HOURS 4
#define DAY 7
#define MONTH 8
#define YEAR 9
#define STATUS_A 10
#define STATUS_B 11

#define UPDATING 0x80
#define BINARY 0x04
#define HOURS_24 0x02
#define AFTERNOON 0x80

#define PATIENCE 10000 /* polls; an update takes 2 ms */

struct date {
    u8 seconds, minutes, hours, day, month, year;
};

static u8 read_register(u8 number)
{
    outb(INDEX, number);
    return inb(DATA);
}

static bool read_date(struct date *date)
{
    for (int polls = 0; read_register(STATUS_A) & UPDATING; polls++)
        if (polls == PATIENCE)
            return false;
    *date = (struct date){
        read_register(SECONDS), read_register(MINUTES), read_register(HOURS),
        read_register(DAY),     read_register(MONTH),   read_register(YEAR),
    };
    return true;
}

static u8 from_bcd(u8 value)
{
    return (value >> 4) * 10 + (value & 15);
}

static void normalize(struct date *date)
{
    u8 format = read_register(STATUS_B);
    bool afternoon = date->hours & AFTERNOON;

    date->hours &= ~AFTERNOON;
    if (!(format & BINARY)) {
        date->seconds = from_bcd(date->seconds);
        date->minutes = from_bcd(date->minutes);
        date->hours = from_bcd(date->hours);
        date->day = from_bcd(date->day);
        date->month = from_bcd(date->month);
        date->year = from_bcd(date->year);
    }
    if (!(format & HOURS_24))
        date->hours = date->hours % 12 + (afternoon ? 12 : 0);
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
bool rtc_read(u64 *seconds)
{
    struct date date, again;

    for (int tries = 0; tries < 5; tries++) {
        if (!read_date(&date) || !read_date(&again))
            return false;
        if (memcmp(&date, &again, sizeof(date)) != 0)
            continue;
        normalize(&date);
        if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31)
            return false;
        *seconds = days_since_1970(2000 + date.year, date.month, date.day) * 86400 +
                   date.hours * 3600 + date.minutes * 60 + date.seconds;
        return true;
    }
    return false;
}
