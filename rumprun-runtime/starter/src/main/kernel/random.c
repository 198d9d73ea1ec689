/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Random bytes: the CPU's own if it has them. Otherwise a mix of TSC readings, which looks random
 * but can be guessed; programs that may want secrets are warned on the console.
 */
#include "calls.h"
#include "x86.h"

#define CPUID_RDRAND (1u << 30)
#define RDRAND_TRIES 10

static bool cpu_has_random(void)
{
    return cpuid(1, 0).ecx & CPUID_RDRAND;
}

void random_warn(void)
{
    if (!cpu_has_random())
        not_in_starter("random numbers can be guessed: this CPU makes none (no RDRAND)", 0);
}

/* With the finalizer of MurmurHash3: every bit of the input reaches every bit of the output. */
static u64 mix(u64 value)
{
    value = (value ^ value >> 33) * 0xff51afd7ed558ccdull;
    value = (value ^ value >> 33) * 0xc4ceb9fe1a85ec53ull;
    return value ^ value >> 33;
}

void random_fill(void *buffer, size_t size)
{
    static u64 state;
    bool good = cpu_has_random();

    for (size_t done = 0; done < size; done += sizeof(u64)) {
        u64 value = state = mix(state + rdtsc());
        bool ok = !good;
        for (int tries = 0; tries < RDRAND_TRIES && !ok; tries++)
            __asm__ volatile("rdrand %0" : "=r"(value), "=@ccc"(ok));
        memcpy((char *)buffer + done, &value, min_u64(size - done, sizeof(value)));
    }
}
