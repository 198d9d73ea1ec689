/* SPDX-License-Identifier: Apache-2.0 */
/* The part of Linux's x86_64 system-call ABI that is answered: constants and layouts. */
#ifndef ABI_H
#define ABI_H

#include <stdint.h>

/* Error numbers; system calls return them negated. */
#define EPERM 1
#define ENOENT 2
#define ESRCH 3
#define EBADF 9
#define EAGAIN 11
#define ENOMEM 12
#define EACCES 13
#define EFAULT 14
#define EBUSY 16
#define EEXIST 17
#define ENODEV 19
#define ENOTDIR 20
#define EISDIR 21
#define EINVAL 22
#define EMFILE 24
#define ENOTTY 25
#define ETXTBSY 26
#define EFBIG 27
#define ENOSPC 28
#define ESPIPE 29
#define ERANGE 34
#define ENAMETOOLONG 36
#define ENOSYS 38
#define ENOTEMPTY 39
#define EOPNOTSUPP 95
#define EAFNOSUPPORT 97
#define ETIMEDOUT 110

/* Memory. */
#define PROT_READ 1
#define PROT_WRITE 2
#define PROT_EXEC 4

#define MAP_SHARED 0x01
#define MAP_PRIVATE 0x02
#define MAP_FIXED 0x10
#define MAP_ANONYMOUS 0x20
#define MAP_NORESERVE 0x4000
#define MAP_STACK 0x20000
#define MAP_FIXED_NOREPLACE 0x100000

#define MREMAP_MAYMOVE 1
#define MADV_DONTNEED 4

/* Time. */
struct timespec {
    int64_t seconds, nanoseconds;
};

struct timeval {
    int64_t seconds, microseconds;
};

struct itimerspec {
    struct timespec interval, value;
};

#define CLOCK_REALTIME 0
#define CLOCK_MONOTONIC 1
#define CLOCK_PROCESS_CPUTIME_ID 2
#define CLOCK_THREAD_CPUTIME_ID 3
#define CLOCK_MONOTONIC_RAW 4
#define CLOCK_REALTIME_COARSE 5
#define CLOCK_MONOTONIC_COARSE 6
#define CLOCK_BOOTTIME 7

#define TIMER_ABSTIME 1

/* The auxiliary vector. */
#define AT_NULL 0
#define AT_PHDR 3
#define AT_PHENT 4
#define AT_PHNUM 5
#define AT_PAGESZ 6
#define AT_ENTRY 9
#define AT_UID 11
#define AT_EUID 12
#define AT_GID 13
#define AT_EGID 14
#define AT_HWCAP 16
#define AT_CLKTCK 17
#define AT_SECURE 23
#define AT_RANDOM 25
#define AT_EXECFN 31
#define AT_MINSIGSTKSZ 51

/* Files. */
#define AT_FDCWD (-100)
#define AT_REMOVEDIR 0x200
#define AT_EMPTY_PATH 0x1000

#define O_ACCMODE 03
#define O_RDONLY 00
#define O_WRONLY 01
#define O_RDWR 02
#define O_CREAT 0100
#define O_EXCL 0200
#define O_TRUNC 01000
#define O_APPEND 02000
#define O_NONBLOCK 04000
#define O_DIRECTORY 0200000
#define O_CLOEXEC 02000000
#define O_PATH 010000000
#define O_TMPFILE 020000000

#define F_DUPFD 0
#define F_GETFD 1
#define F_SETFD 2
#define F_GETFL 3
#define F_SETFL 4
#define F_GETLK 5
#define F_SETLK 6
#define F_SETLKW 7
#define F_DUPFD_CLOEXEC 1030
#define F_UNLCK 2
#define FD_CLOEXEC 1

#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2

#define S_IFCHR 0020000
#define S_IFDIR 0040000
#define S_IFREG 0100000

#define DT_CHR 2
#define DT_DIR 4
#define DT_REG 8

#define UTIME_NOW 0x3fffffff
#define UTIME_OMIT 0x3ffffffe

#define RENAME_NOREPLACE 1

#define TCGETS 0x5401
#define TCSETS 0x5402
#define TCSETSF 0x5404
#define TIOCGWINSZ 0x5413

#define IOV_MAX 1024

struct iovec {
    char *base;
    uint64_t length;
};

struct stat {
    uint64_t device, number, links;
    uint32_t mode, uid, gid, pad;
    uint64_t special_device;
    int64_t size, block_size, blocks;
    struct timespec accessed, modified, changed;
    int64_t reserved[3];
};

struct statx_time {
    int64_t seconds;
    uint32_t nanoseconds;
    int32_t pad;
};

struct statx {
    uint32_t mask, block_size;
    uint64_t attributes;
    uint32_t links, uid, gid;
    uint16_t mode, pad;
    uint64_t number, size, blocks, attributes_mask;
    struct statx_time accessed, born, changed, modified;
    uint32_t special_major, special_minor, major, minor;
    uint64_t reserved[14];
};

#define STATX_BASIC_STATS 0x7ff

struct dirent {
    uint64_t number;
    int64_t next;
    uint16_t record_length;
    uint8_t type;
    char name[];
};

struct termios {
    uint32_t input, output, control, local;
    uint8_t line, characters[19];
};

struct winsize {
    uint16_t rows, columns, width, height;
};

struct file_lock {
    int16_t type, whence;
    int64_t start, length;
    int32_t pid;
};

struct pollfd {
    int32_t fd;
    int16_t events, revents;
};

#define POLLIN 0x001
#define POLLOUT 0x004
#define POLLNVAL 0x020
#define POLLRDNORM 0x040
#define POLLWRNORM 0x100

/* Signals. */
#define SIGNALS 64
#define SIGABRT 6
#define SIGKILL 9
#define SIGALRM 14
#define SIGCHLD 17
#define SIGCONT 18
#define SIGSTOP 19
#define SIGURG 23
#define SIGWINCH 28

#define SIG_DFL 0
#define SIG_IGN 1

#define SIG_BLOCK 0
#define SIG_UNBLOCK 1
#define SIG_SETMASK 2

struct sigaction {
    uint64_t handler, flags, restorer, mask;
};

struct siginfo {
    int32_t number, error, code;
    uint8_t rest[116];
};

struct signal_stack {
    uint64_t start;
    int32_t flags;
    uint64_t size;
};

#define SS_DISABLE 2

struct sigevent {
    uint64_t value;
    int32_t number, notify;
};

#define SIGEV_SIGNAL 0
#define SIGEV_NONE 1
#define SIGEV_THREAD_ID 4

/* Futexes. */
#define FUTEX_WAIT 0
#define FUTEX_WAKE 1
#define FUTEX_REQUEUE 3
#define FUTEX_CMP_REQUEUE 4
#define FUTEX_WAIT_BITSET 9
#define FUTEX_WAKE_BITSET 10
#define FUTEX_PRIVATE 128
#define FUTEX_CLOCK_REALTIME 256

/* The machine and the process. */
#define ARCH_SET_GS 0x1001
#define ARCH_SET_FS 0x1002
#define ARCH_GET_FS 0x1003

#define RLIMIT_STACK 3
#define RLIMIT_NOFILE 7
#define RLIMITS 16

#define GRND_NONBLOCK 1
#define GRND_INSECURE 4

struct rlimit {
    uint64_t current, maximum;
};

struct utsname {
    char system[65], node[65], release[65], version[65], machine[65], domain[65];
};

struct sysinfo {
    int64_t uptime;
    uint64_t loads[3], total_memory, free_memory, shared, buffers, total_swap, free_swap;
    uint16_t processes;
    uint64_t total_high, free_high;
    uint32_t unit;
};

struct rusage {
    struct timeval user, system;
    int64_t max_resident_kb, rest[13];
};

#endif
