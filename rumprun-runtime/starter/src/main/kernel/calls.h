/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The system calls, file by file; syscall.c has their numbers. Pointers come from programs: each
 * function checks its own before use.
 */
#ifndef CALLS_H
#define CALLS_H

#include "abi.h"
#include "kernel.h"

/* unsupported.c: what is missing is named on the console, once each */
long unknown_call(u64 number);
long not_in_starter(const char *what, long error);

/* memory-calls.c */
long sys_brk(u64 address);
long sys_mmap(u64 address, u64 size, int prot, int flags, int fd, u64 offset);
long sys_munmap(u64 address, u64 size);
long sys_mprotect(u64 address, u64 size, int prot);
long sys_mremap(u64 address, u64 old_size, u64 new_size, int flags);
long sys_madvise(u64 address, u64 size, int advice);

/* wait.c */
void wait_for_event(u64 deadline);
void wait_until(u64 deadline);

/* time-calls.c */
bool timespec_to_ns(const struct timespec *time, u64 *ns);
struct timespec timespec_from_ns(u64 ns);
long deadline_after(const struct timespec *timeout, u64 *deadline);
bool clock_read(int clock, u64 *ns);
long deadline_at(int clock, bool absolute, const struct timespec *time, u64 *deadline);
long sys_clock_gettime(int clock, struct timespec *time);
long sys_clock_getres(int clock, struct timespec *resolution);
long sys_gettimeofday(struct timeval *time);
long sys_time(int64_t *seconds);
long sys_nanosleep(const struct timespec *time);
long sys_clock_nanosleep(int clock, int flags, const struct timespec *time);
long sys_times(int64_t *times);
long sys_getrusage(int who, struct rusage *usage);

/* signal.c */
void signals_reset(void);
void signal_raise(int number);
long sys_rt_sigaction(int number, const struct sigaction *new, struct sigaction *old, u64 size);
long sys_rt_sigprocmask(int how, const u64 *set, u64 *old, u64 size);
long sys_rt_sigpending(u64 *set, u64 size);
long sys_rt_sigtimedwait(const u64 *set, struct siginfo *info, const struct timespec *timeout,
                         u64 size);
long sys_rt_sigsuspend(const u64 *mask, u64 size);
long sys_pause(void);
long sys_sigaltstack(const struct signal_stack *new, struct signal_stack *old);
long sys_kill(int pid, int number);
long sys_tgkill(int group, int thread, int number);

/* timer.c */
void timers_reset(void);
u64 timers_next(void);
void timers_run(void);
long sys_timer_create(int clock, const struct sigevent *event, int *id);
long sys_timer_settime(int id, int flags, const struct itimerspec *new, struct itimerspec *old);
long sys_timer_gettime(int id, struct itimerspec *setting);
long sys_timer_getoverrun(int id);
long sys_timer_delete(int id);

/* futex.c */
long sys_futex(u32 *word, int operation, u32 value, const struct timespec *timeout);

/* process-calls.c */
long sys_arch_prctl(int operation, u64 address);
long sys_uname(struct utsname *name);
long sys_sysinfo(struct sysinfo *info);
long sys_getrandom(void *buffer, u64 size, unsigned flags);
long sys_prlimit64(int pid, unsigned resource, const struct rlimit *new, struct rlimit *old);
long sys_sched_getaffinity(int pid, u64 size, u64 *mask);
long sys_getcpu(u32 *cpu, u32 *node);

/* open-files.c */
long sys_openat(int at, const char *path, int flags, u32 mode);
long sys_close(int fd);
long sys_dup(int fd);
long sys_dup2(int fd, int to);
long sys_dup3(int fd, int to, int flags);
long sys_fcntl(int fd, int command, u64 argument);
long sys_umask(u32 mask);
long sys_chdir(const char *path);
long sys_fchdir(int fd);
long sys_getcwd(char *buffer, u64 size);

/* file-io.c */
long sys_read(int fd, char *buffer, u64 size);
long sys_write(int fd, const char *buffer, u64 size);
long sys_pread64(int fd, char *buffer, u64 size, u64 offset);
long sys_pwrite64(int fd, const char *buffer, u64 size, u64 offset);
long sys_readv(int fd, const struct iovec *pieces, u64 count);
long sys_writev(int fd, const struct iovec *pieces, u64 count);
long sys_preadv(int fd, const struct iovec *pieces, u64 count, u64 offset);
long sys_pwritev(int fd, const struct iovec *pieces, u64 count, u64 offset);
long sys_lseek(int fd, int64_t offset, int whence);
long sys_truncate(const char *path, u64 size);
long sys_ftruncate(int fd, u64 size);
long sys_fsync(int fd);
long sys_ioctl(int fd, u64 request, void *argument);

/* file-names.c */
long sys_mkdirat(int at, const char *path, u32 mode);
long sys_unlinkat(int at, const char *path, int flags);
long sys_renameat2(int old_at, const char *old, int new_at, const char *new, u32 flags);
long sys_getdents64(int fd, char *buffer, u64 size);

/* file-status.c */
long sys_newfstatat(int at, const char *path, struct stat *status, int flags);
long sys_fstat(int fd, struct stat *status);
long sys_statx(int at, const char *path, int flags, u32 mask, struct statx *status);
long sys_faccessat(int at, const char *path, int mode);
long sys_readlinkat(int at, const char *path, char *buffer, u64 size);
long sys_fchmodat(int at, const char *path, u32 mode);
long sys_fchmod(int fd, u32 mode);
long sys_fchownat(int at, const char *path, int flags);
long sys_fchown(int fd);
long sys_utimensat(int at, const char *path, const struct timespec *times, int flags);

/* poll.c */
long sys_poll(struct pollfd *fds, u64 count, int milliseconds);
long sys_ppoll(struct pollfd *fds, u64 count, const struct timespec *timeout);
long sys_select(int count, u64 *read, u64 *write, u64 *except, const struct timeval *timeout);
long sys_pselect6(int count, u64 *read, u64 *write, u64 *except, const struct timespec *timeout);

#endif
