/* SPDX-License-Identifier: Apache-2.0 */
/* The numbers of the system calls. */
#include "calls.h"
#include "private-calls.h"

#define THE_ONE_PROCESS 1
#define THE_ONE_USER 0

/* Arguments, in the order of the ABI. */
#define A(type) ((type)f->rdi)
#define B(type) ((type)f->rsi)
#define C(type) ((type)f->rdx)
#define D(type) ((type)f->r10)
#define E(type) ((type)f->r8)

static long call(struct frame *f)
{
    switch (f->rax) {
    /* Files. */
    case 0: return sys_read(A(int), B(char *), C(u64));
    case 1: return sys_write(A(int), B(const char *), C(u64));
    case 2: return sys_openat(AT_FDCWD, A(const char *), B(int), C(u32));
    case 3: return sys_close(A(int));
    case 4: return sys_newfstatat(AT_FDCWD, A(const char *), B(struct stat *), 0);
    case 5: return sys_fstat(A(int), B(struct stat *));
    case 6: return sys_newfstatat(AT_FDCWD, A(const char *), B(struct stat *), 0); /* lstat */
    case 7: return sys_poll(A(struct pollfd *), B(u64), C(int));
    case 8: return sys_lseek(A(int), B(int64_t), C(int));
    case 16: return sys_ioctl(A(int), B(u64), C(void *));
    case 17: return sys_pread64(A(int), B(char *), C(u64), D(u64));
    case 18: return sys_pwrite64(A(int), B(const char *), C(u64), D(u64));
    case 19: return sys_readv(A(int), B(const struct iovec *), C(u64));
    case 20: return sys_writev(A(int), B(const struct iovec *), C(u64));
    case 21: return sys_faccessat(AT_FDCWD, A(const char *), B(int));
    case 23: return sys_select(A(int), B(u64 *), C(u64 *), D(u64 *), E(const struct timeval *));
    case 32: return sys_dup(A(int));
    case 33: return sys_dup2(A(int), B(int));
    case 72: return sys_fcntl(A(int), B(int), C(u64));
    case 73: return sys_fsync(A(int)); /* flock */
    case 74: return sys_fsync(A(int));
    case 75: return sys_fsync(A(int)); /* fdatasync */
    case 76: return sys_truncate(A(const char *), B(u64));
    case 77: return sys_ftruncate(A(int), B(u64));
    case 79: return sys_getcwd(A(char *), B(u64));
    case 80: return sys_chdir(A(const char *));
    case 81: return sys_fchdir(A(int));
    case 82: return sys_renameat2(AT_FDCWD, A(const char *), AT_FDCWD, B(const char *), 0);
    case 83: return sys_mkdirat(AT_FDCWD, A(const char *), B(u32));
    case 84: return sys_unlinkat(AT_FDCWD, A(const char *), AT_REMOVEDIR);
    case 85: return sys_openat(AT_FDCWD, A(const char *), O_CREAT | O_WRONLY | O_TRUNC, B(u32));
    case 87: return sys_unlinkat(AT_FDCWD, A(const char *), 0);
    case 89: return sys_readlinkat(AT_FDCWD, A(const char *), B(char *), C(u64));
    case 90: return sys_fchmodat(AT_FDCWD, A(const char *), B(u32));
    case 91: return sys_fchmod(A(int), B(u32));
    case 92: return sys_fchownat(AT_FDCWD, A(const char *), 0); /* chown */
    case 93: return sys_fchown(A(int));
    case 94: return sys_fchownat(AT_FDCWD, A(const char *), 0); /* lchown */
    case 95: return sys_umask(A(u32));
    case 162: return 0; /* sync */
    case 217: return sys_getdents64(A(int), B(char *), C(u64));
    case 257: return sys_openat(A(int), B(const char *), C(int), D(u32));
    case 258: return sys_mkdirat(A(int), B(const char *), C(u32));
    case 260: return sys_fchownat(A(int), B(const char *), E(int));
    case 262: return sys_newfstatat(A(int), B(const char *), C(struct stat *), D(int));
    case 263: return sys_unlinkat(A(int), B(const char *), C(int));
    case 264: return sys_renameat2(A(int), B(const char *), C(int), D(const char *), 0);
    case 267: return sys_readlinkat(A(int), B(const char *), C(char *), D(u64));
    case 268: return sys_fchmodat(A(int), B(const char *), C(u32));
    case 269: return sys_faccessat(A(int), B(const char *), C(int));
    case 270:
        return sys_pselect6(A(int), B(u64 *), C(u64 *), D(u64 *), E(const struct timespec *));
    case 271: return sys_ppoll(A(struct pollfd *), B(u64), C(const struct timespec *));
    case 280:
        return sys_utimensat(A(int), B(const char *), C(const struct timespec *), D(int));
    case 292: return sys_dup3(A(int), B(int), C(int));
    case 295: return sys_preadv(A(int), B(const struct iovec *), C(u64), D(u64));
    case 296: return sys_pwritev(A(int), B(const struct iovec *), C(u64), D(u64));
    case 316: return sys_renameat2(A(int), B(const char *), C(int), D(const char *), E(u32));
    case 332: return sys_statx(A(int), B(const char *), C(int), D(u32), E(struct statx *));
    case 439: return sys_faccessat(A(int), B(const char *), C(int)); /* faccessat2 */

    /* Memory. */
    case 9: return sys_mmap(A(u64), B(u64), C(int), D(int), E(int), f->r9);
    case 10: return sys_mprotect(A(u64), B(u64), C(int));
    case 11: return sys_munmap(A(u64), B(u64));
    case 12: return sys_brk(A(u64));
    case 25: return sys_mremap(A(u64), B(u64), C(u64), D(int));
    case 28: return sys_madvise(A(u64), B(u64), C(int));

    /* Time. */
    case 35: return sys_nanosleep(A(const struct timespec *));
    case 96: return sys_gettimeofday(A(struct timeval *));
    case 98: return sys_getrusage(A(int), B(struct rusage *));
    case 100: return sys_times(A(int64_t *));
    case 201: return sys_time(A(int64_t *));
    case 222: return sys_timer_create(A(int), B(const struct sigevent *), C(int *));
    case 223:
        return sys_timer_settime(A(int), B(int), C(const struct itimerspec *),
                                 D(struct itimerspec *));
    case 224: return sys_timer_gettime(A(int), B(struct itimerspec *));
    case 225: return sys_timer_getoverrun(A(int));
    case 226: return sys_timer_delete(A(int));
    case 228: return sys_clock_gettime(A(int), B(struct timespec *));
    case 229: return sys_clock_getres(A(int), B(struct timespec *));
    case 230: return sys_clock_nanosleep(A(int), B(int), C(const struct timespec *));

    /* Signals. */
    case 13:
        return sys_rt_sigaction(A(int), B(const struct sigaction *), C(struct sigaction *),
                                D(u64));
    case 14: return sys_rt_sigprocmask(A(int), B(const u64 *), C(u64 *), D(u64));
    case 34: return sys_pause();
    case 62: return sys_kill(A(int), B(int));
    case 127: return sys_rt_sigpending(A(u64 *), B(u64));
    case 128:
        return sys_rt_sigtimedwait(A(const u64 *), B(struct siginfo *),
                                   C(const struct timespec *), D(u64));
    case 130: return sys_rt_sigsuspend(A(const u64 *), B(u64));
    case 131: return sys_sigaltstack(A(const struct signal_stack *), B(struct signal_stack *));
    case 200: return sys_tgkill(THE_ONE_PROCESS, A(int), B(int)); /* tkill */
    case 234: return sys_tgkill(A(int), B(int), C(int));

    /* The process and its thread. */
    case 24: return 0; /* sched_yield */
    case 39: return THE_ONE_PROCESS; /* getpid */
    case 60: run_exit(A(int));
    case 63: return sys_uname(A(struct utsname *));
    case 97: return sys_prlimit64(0, A(unsigned), NULL, B(struct rlimit *)); /* getrlimit */
    case 99: return sys_sysinfo(A(struct sysinfo *));
    case 102: return THE_ONE_USER; /* getuid, and its three relatives */
    case 104: return THE_ONE_USER;
    case 107: return THE_ONE_USER;
    case 108: return THE_ONE_USER;
    case 110: return 0; /* getppid: it has none */
    case 111: return THE_ONE_PROCESS; /* getpgrp */
    case 121: return THE_ONE_PROCESS; /* getpgid */
    case 124: return THE_ONE_PROCESS; /* getsid */
    case 158: return sys_arch_prctl(A(int), B(u64));
    case 160: return sys_prlimit64(0, A(unsigned), B(const struct rlimit *), NULL); /* setrlimit */
    case 186: return THE_ONE_PROCESS; /* gettid */
    case 202: return sys_futex(A(u32 *), B(int), C(u32), D(const struct timespec *));
    case 204: return sys_sched_getaffinity(A(int), B(u64), C(u64 *));
    case 218: return THE_ONE_PROCESS; /* set_tid_address: nobody would wait for the thread */
    case 231: run_exit(A(int));
    case 273: return 0; /* set_robust_list: likewise */
    case 302: return sys_prlimit64(A(int), B(unsigned), C(const struct rlimit *),
                                   D(struct rlimit *));
    case 309: return sys_getcpu(A(u32 *), B(u32 *));
    case 318: return sys_getrandom(A(void *), B(u64), C(unsigned));
    case 334: return -ENOSYS; /* rseq: no notice, every C library can do without */

    case 41: /* socket */
    case 53: /* socketpair */
        return not_in_starter("there are no sockets here; programs with a network need Rumprun",
                              EAFNOSUPPORT);

    case CALL_MAIN_CALLING: return run_main_calling();
    case CALL_MAIN_RETURNED: return run_main_returned(A(int));

    default: return unknown_call(f->rax);
    }
}

void syscall(struct frame *f)
{
    f->rax = call(f);
}
