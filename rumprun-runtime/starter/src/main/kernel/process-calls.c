/* SPDX-License-Identifier: Apache-2.0 */
/* Questions about the process and the machine. */
#include "calls.h"
#include "files.h"
#include "format.h"
#include "x86.h"

#define UNLIMITED UINT64_MAX

long sys_arch_prctl(int operation, u64 address)
{
    switch (operation) {
    case ARCH_SET_FS:
    case ARCH_SET_GS:
        if (address >= USER_END)
            return -EPERM;
        wrmsr(operation == ARCH_SET_FS ? MSR_FS_BASE : MSR_GS_BASE, address);
        return 0;
    case ARCH_GET_FS:
        if (!user_writable((void *)address, sizeof(u64)))
            return -EFAULT;
        *(u64 *)address = rdmsr(MSR_FS_BASE);
        return 0;
    default:
        return -EINVAL;
    }
}

/* The release says which Linux the answers are like; libcs refuse one that is too old. */
long sys_uname(struct utsname *name)
{
    if (!user_writable(name, sizeof(*name)))
        return -EFAULT;
    memset(name, 0, sizeof(*name));
    format_buffer(name->system, sizeof(name->system), "Linux");
    format_buffer(name->node, sizeof(name->node), "%s", config.hostname);
    format_buffer(name->release, sizeof(name->release), "5.10.0");
    format_buffer(name->version, sizeof(name->version), "rumprun-maven starter");
    format_buffer(name->machine, sizeof(name->machine), "x86_64");
    format_buffer(name->domain, sizeof(name->domain), "(none)");
    return 0;
}

long sys_sysinfo(struct sysinfo *info)
{
    if (!user_writable(info, sizeof(*info)))
        return -EFAULT;
    *info = (struct sysinfo){
        .uptime = clock_monotonic() / NS_PER_S,
        .total_memory = pages_total * PAGE_SIZE,
        .free_memory = pages_free * PAGE_SIZE,
        .processes = 1,
        .unit = 1,
    };
    return 0;
}

/* C libraries ask for a few bytes at start and do not insist that they are good; others do. */
long sys_getrandom(void *buffer, u64 size, unsigned flags)
{
    if (!user_writable(buffer, size))
        return -EFAULT;
    if (!(flags & (GRND_NONBLOCK | GRND_INSECURE)))
        random_warn();
    random_fill(buffer, size);
    return size;
}

long sys_prlimit64(int pid, unsigned resource, const struct rlimit *new, struct rlimit *old)
{
    struct rlimit limit = {UNLIMITED, UNLIMITED};

    if (pid != 0 && pid != 1)
        return -ESRCH;
    if (resource >= RLIMITS)
        return -EINVAL;
    if (new)
        return not_in_starter("resource limits cannot be changed here", EPERM);
    if (resource == RLIMIT_STACK)
        limit = (struct rlimit){STACK_SIZE, STACK_SIZE};
    if (resource == RLIMIT_NOFILE)
        limit = (struct rlimit){MAX_OPEN, MAX_OPEN};
    if (old && !user_writable(old, sizeof(*old)))
        return -EFAULT;
    if (old)
        *old = limit;
    return 0;
}

long sys_sched_getaffinity(int pid, u64 size, u64 *mask)
{
    if (pid != 0 && pid != 1)
        return -ESRCH;
    if (size < sizeof(*mask))
        return -EINVAL;
    if (!user_writable(mask, sizeof(*mask)))
        return -EFAULT;
    *mask = 1;
    return sizeof(*mask);
}

long sys_getcpu(u32 *cpu, u32 *node)
{
    if ((cpu && !user_writable(cpu, sizeof(*cpu))) ||
        (node && !user_writable(node, sizeof(*node))))
        return -EFAULT;
    if (cpu)
        *cpu = 0;
    if (node)
        *node = 0;
    return 0;
}
