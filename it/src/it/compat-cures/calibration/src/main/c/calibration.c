// SPDX-License-Identifier: Apache-2.0
// cure: calibration
// platforms: kvm baremetal
// devices: the battery-backed clock
// expect: ^the clocks agree$
// expect: ^=== main\(\) of ".*" returned 0 ===$
// never: TSC frequency estimate is \d+ Hz$
// without: TSC frequency estimate is \d+ Hz$
#include <stdint.h>
#include <stdio.h>
#include <time.h>

#define SECONDS 3

/* The seconds of the battery-backed clock, which the guest does not use once it has booted. */
static uint8_t
second(void)
{
	uint8_t value;

	__asm__ volatile("outb %0, $0x70" : : "a" ((uint8_t)0));
	__asm__ volatile("inb $0x71, %0" : "=a" (value));
	return value;
}

/* What the guest's clock says, in ms, when the next second begins. */
static int64_t
next_second(void)
{
	uint8_t now = second();
	struct timespec time;

	while (second() == now)
		continue;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

int
main(void)
{
	int64_t begin = next_second(), end = begin;
	int i;

	for (i = 0; i < SECONDS; i++)
		end = next_second();
	printf("%d s are %d ms\n", SECONDS, (int)(end - begin));
	puts(end - begin > SECONDS * 970 && end - begin < SECONDS * 1030 ? "the clocks agree" : "the clocks differ");
	return 0;
}
