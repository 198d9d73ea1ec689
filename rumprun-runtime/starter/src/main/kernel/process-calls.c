/* SPDX-License-Identifier: Apache-2.0 */
/* Questions about the process and the machine. */
#include "calls.h"
#include "files.h"
#include "x86.h"

SYSTEM_CALL(arch_prctl, int operation, u64 address)
{
    bool fs = operation == ARCH_SET_FS;

    if (operation == ARCH_GET_FS)
        return user_put((void *)address, &current->fs_base, sizeof(current->fs_base));
    if (!fs && operation != ARCH_SET_GS)
        return -EINVAL;
    if (address >= USER_END)
        return -EPERM;
    *(fs ? &current->fs_base : &current->gs_base) = address;
    wrmsr(fs ? MSR_FS_BASE : MSR_GS_BASE, address);
    return 0;
}

/* The release says which Linux the answers are like; libcs refuse one that is too old. */
SYSTEM_CALL(uname, struct new_utsname *name)
{
    struct new_utsname answer = {
        .sysname = "Linux",
        .release = "5.10.0",
        .version = "rumprun-maven starter",
        .machine = "x86_64",
        .domainname = "(none)",
    };

    memcpy(answer.nodename, config.hostname, strnlen(config.hostname, __NEW_UTS_LEN));
    return user_put(name, &answer, sizeof(answer));
}

SYSTEM_CALL(sysinfo, struct sysinfo *info)
{
    struct sysinfo answer = {
        .uptime = clock_monotonic() / NS_PER_S,
        .totalram = pages_total * PAGE_SIZE,
        .freeram = pages_free * PAGE_SIZE,
        .procs = 1,
        .mem_unit = 1,
    };

    return user_put(info, &answer, sizeof(answer));
}

/* C libraries ask for a few bytes at start and do not insist that they are good; others do. */
SYSTEM_CALL(getrandom, void *buffer, u64 size, unsigned flags)
{
    if (!user_writable(buffer, size))
        return -EFAULT;
    if (!(flags & (GRND_NONBLOCK | GRND_INSECURE)))
        random_warn();
    random_fill(buffer, size);
    return size;
}

SYSTEM_CALL(prlimit64, int pid, unsigned resource, const struct rlimit *new, struct rlimit *old)
{
    struct rlimit limit = {RLIM_INFINITY, RLIM_INFINITY};

    if (pid != 0 && pid != 1)
        return -ESRCH;
    if (resource >= RLIM_NLIMITS)
        return -EINVAL;
    if (new)
        return not_in_starter("resource limits cannot be changed here", EPERM);
    if (resource == RLIMIT_STACK)
        limit = (struct rlimit){program.stack_size, program.stack_size};
    if (resource == RLIMIT_NOFILE)
        limit = (struct rlimit){MAX_OPEN, MAX_OPEN};
    return user_put_if(old, &limit, sizeof(limit));
}

SYSTEM_CALL(sched_getaffinity, int pid, u64 size, u64 *mask)
{
    const u64 first_cpu = 1;

    if (pid && !thread_find(pid))
        return -ESRCH;
    if (size < sizeof(*mask))
        return -EINVAL;
    return user_put(mask, &first_cpu, sizeof(first_cpu)) ?: (long)sizeof(first_cpu);
}
