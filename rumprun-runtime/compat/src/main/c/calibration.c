/* SPDX-License-Identifier: Apache-2.0 */

/*
 * Without KVM's clock, the guest counts the processor's ticks, and finds out
 * how many there are in a second: at every start it waits for 100 ms and reads
 * the counter once before and once after that.  What the machine does between
 * two readings, such as to run another guest, makes its clock go wrong.
 *
 * This waits for 20 ms.  Of several readings it takes that which took the
 * shortest time, and it begins again if it was kept from reading for so long
 * that it has lost count.
 */

#include <stdbool.h>
#include <stdint.h>

#include "compat.h"

#define SECOND		1000000000ULL	/* ns */

/* The interval timer, which counts down and begins again at 65536. */
#define TIMER_HZ	1193182U
#define TIMER_COUNT	0x40
#define TIMER_MODE	0x43
#define LATCH		0x00
#define ENDLESS		0x34
#define ONE_SHOT	0x38
#define WAIT		(TIMER_HZ / 50)
#define STEP		(TIMER_HZ / 1000)
#define READINGS	8
#define ATTEMPTS	10

/* The battery-backed clock. */
#define RTC_SELECT	0x70
#define RTC_VALUE	0x71
#define RTC_SECOND	0
#define RTC_MINUTE	2
#define RTC_HOUR	4
#define RTC_DAY		7
#define RTC_MONTH	8
#define RTC_YEAR	9
#define RTC_STATUS	10
#define RTC_CHANGING	0x80

#define PIC_MASK	0x21
#define TIMER_VECTOR	32

struct reading {
	uint64_t tsc;
	uint16_t count;
};

/* Of the guest. */
struct bmk_clock_ymdhms {
	uint64_t year;
	uint8_t month, day, hour, minute, second;
};

extern int64_t rtc_epochoffset, time_base;
extern uint64_t tsc_base;
extern uint32_t tsc_mult;
extern uint8_t pic1mask;

int64_t clock_ymdhms_to_secs(struct bmk_clock_ymdhms *);
void cpu_isr_clock(void);
void x86_fillgate(int, void (*)(void), int);
void __wrap_x86_initclocks(void);
void __real_x86_initclocks(void);

static uint8_t
inb(uint16_t port)
{
	uint8_t value;

	__asm__ volatile("inb %1, %0" : "=a" (value) : "Nd" (port));
	return value;
}

static void
outb(uint16_t port, uint8_t value)
{
	__asm__ volatile("outb %0, %1" : : "a" (value), "Nd" (port));
}

static void
cpuid(uint32_t leaf, uint32_t values[4])
{
	__asm__ volatile("cpuid" : "=a" (values[0]), "=b" (values[1]),
	    "=c" (values[2]), "=d" (values[3]) : "a" (leaf), "c" (0));
}

/* Whether the guest's own way is the only one, or takes no time. */
static bool
is_for_others(void)
{
	uint32_t values[4];

	cpuid(1, values);
	if (!(values[3] & 1U << 4))
		return true;	/* no counter */
	if (!(values[2] & 1U << 31))
		return false;	/* no hypervisor */
	cpuid(0x40000000, values);
	return values[1] == 0x4b4d564b && values[2] == 0x564b4d56 &&
	    values[3] == 0x4d;	/* KVMKVMKVM */
}

static void
warn_if_uneven(void)
{
	uint32_t values[4];

	cpuid(0x80000000, values);
	if (values[0] >= 0x80000007)
		cpuid(0x80000007, values);
	else
		values[3] = 0;
	if (!(values[3] & 1U << 8))
		bmk_printf("WARNING: Processor claims to not support invariant "
		    "TSC.\n");
}

static unsigned
rtc(uint8_t what)
{
	unsigned value;

	outb(RTC_SELECT, what);
	value = inb(RTC_VALUE);
	return what == RTC_STATUS ? value : (value >> 4) * 10 + (value & 15);
}

/* What time it is, in seconds since 1970. */
static int64_t
seconds(void)
{
	struct bmk_clock_ymdhms now;

	while (rtc(RTC_STATUS) & RTC_CHANGING)
		continue;
	now.second = rtc(RTC_SECOND);
	now.minute = rtc(RTC_MINUTE);
	now.hour = rtc(RTC_HOUR);
	now.day = rtc(RTC_DAY);
	now.month = rtc(RTC_MONTH);
	now.year = 2000 + rtc(RTC_YEAR);
	return clock_ymdhms_to_secs(&now);
}

static uint64_t
rdtsc(void)
{
	uint32_t low, high;

	__asm__ volatile("rdtsc" : "=a" (low), "=d" (high));
	return (uint64_t)high << 32 | low;
}

static struct reading
read_both(void)
{
	struct reading best = {0, 0};
	uint64_t shortest = ~0ULL, before, took;
	unsigned low, i;

	for (i = 0; i < READINGS; i++) {
		before = rdtsc();
		outb(TIMER_MODE, LATCH);
		took = rdtsc() - before;
		low = inb(TIMER_COUNT);
		low |= inb(TIMER_COUNT) << 8;
		if (took < shortest) {
			shortest = took;
			best.tsc = before + took / 2;
			best.count = low;
		}
	}
	return best;
}

/* How many ticks there are in a second; 0 if they could not be counted. */
static uint64_t
frequency(void)
{
	struct reading first = read_both(), last = first, next;
	uint64_t least = ~0ULL, most = 0, ratio;
	unsigned counted = 0;
	uint16_t step;

	do {
		next = read_both();
		step = last.count - next.count;
		if (step < STEP)
			continue;
		ratio = (next.tsc - last.tsc) / step;
		if (ratio < least)
			least = ratio;
		if (ratio > most)
			most = ratio;
		counted += step;
		last = next;
	} while (counted < WAIT);
	/* The timer has begun again between two readings, and so lost a count. */
	if (most > least + least / 2)
		return 0;
	return (last.tsc - first.tsc) * TIMER_HZ / counted;
}

void
__wrap_x86_initclocks(void)
{
	uint64_t hz = 0;
	unsigned attempts;

	if (is_for_others()) {
		__real_x86_initclocks();
		return;
	}
	warn_if_uneven();
	outb(TIMER_MODE, ENDLESS);
	outb(TIMER_COUNT, 0);
	outb(TIMER_COUNT, 0);
	rtc_epochoffset = seconds() * SECOND;
	tsc_base = rdtsc();
	for (attempts = 0; hz == 0 && attempts < ATTEMPTS; attempts++)
		hz = frequency();
	if (hz == 0) {
		__real_x86_initclocks();
		return;
	}
	bmk_printf("x86_initclocks(): TSC frequency estimate is %llu Hz, "
	    "from 20 ms\n",
	    (unsigned long long)hz);
	tsc_mult = (SECOND << 32) / hz;
	time_base = tsc_base / hz * SECOND + tsc_base % hz * SECOND / hz;
	bmk_printf("x86_initclocks(): Using TSC for timekeeping\n");

	/* From now on, the timer wakes the guest when it has been told to. */
	outb(TIMER_MODE, ONE_SHOT);
	x86_fillgate(TIMER_VECTOR, cpu_isr_clock, 0);
	pic1mask &= ~1;
	outb(PIC_MASK, pic1mask);
}
