// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.trim;

import java.util.Set;
import java.util.regex.Pattern;

/** NetBSD's system calls, by what they need of the kernel. Names are those of the rump kernel, without
 * underscores and versions. */
final class SystemCalls {

    /** They take a path, or make files otherwise. */
    static final Set<String> PATHS = names("""
            access chdir chflags chmod chown chroot extattr_delete_file extattr_delete_link extattr_get_file
            extattr_get_link extattr_list_file extattr_list_link extattr_set_file extattr_set_link extattrctl faccessat
            fchdir fchmodat fchownat fchroot fhopen fhstat fhstatvfs1 fstatat getcwd getfh getvfsstat getxattr
            ktrace lchflags lchmod lchown lgetxattr link linkat listxattr llistxattr lremovexattr lsetxattr lstat
            lutimes mkdir mkdirat mkfifo mkfifoat mknod mknodat open openat pathconf posix_chown posix_lchown
            posix_rename quotactl readlink readlinkat removexattr rename renameat revoke rmdir setxattr stat statvfs1
            symlink symlinkat truncate unlink unlinkat utimensat utimes""");

    /** They mount file systems. */
    static final Set<String> MOUNTS = names("mount nfssvc unmount");

    /** They make sockets: all others that are for sockets get one of these. */
    static final Set<String> SOCKETS = names("socket socketpair");

    /** They get a file, a time or a process, or nothing at all. */
    static final Set<String> OTHERS = names("""
            accept adjtime aio_cancel aio_error aio_fsync aio_read aio_return aio_suspend aio_write bind
            clock_getres clock_gettime clock_nanosleep clock_settime close connect dup dup2 dup3 extattr_delete_fd
            extattr_get_fd extattr_list_fd extattr_set_fd fchflags fchmod fchown fcntl fdatasync fdiscard fgetxattr
            fktrace flistxattr flock fpathconf fremovexattr fsetxattr fstat fstatvfs1 fsync fsync_range ftruncate futimens
            futimes getdents getegid geteuid getgid getgroups getitimer getlogin getpeername getpgid getpgrp getpid
            getppid getrlimit getsid getsockname getsockopt gettimeofday getuid ioctl issetugid kevent kqueue kqueue1
            ksem_close ksem_destroy ksem_getvalue ksem_init ksem_open ksem_post ksem_timedwait ksem_trywait ksem_unlink
            ksem_wait lio_listio listen lseek modctl nanosleep paccept pipe pipe2 poll pollts posix_fadvise
            posix_fallocate posix_fchown pread preadv pselect pwrite pwritev read readv reboot recvfrom recvmmsg recvmsg
            select sendmmsg sendmsg sendto setegid seteuid setgid setgroups setitimer setlogin setpgid setregid
            setreuid setrlimit setsid setsockopt settimeofday setuid shutdown sync sysctl timer_create timer_delete
            timer_getoverrun timer_gettime timer_settime umask utrace write writev""");

    private static final Pattern PREFIX = Pattern.compile("^(_sys_|rump___sysimpl_|rump_sys_)?_*");
    /** Of NetBSD: the call has got other arguments since. */
    private static final Pattern VERSION = Pattern.compile("(30|40|50|60|90)$");

    private SystemCalls() {
    }

    /** Whether it is known what a system call needs. */
    static boolean isKnown(String call) {
        return PATHS.contains(call) || MOUNTS.contains(call) || SOCKETS.contains(call) || OTHERS.contains(call);
    }

    /** The name of the system call that a symbol of the rump kernel's table of them stands for. */
    static String name(String symbol) {
        return VERSION.matcher(PREFIX.matcher(symbol).replaceFirst("")).replaceFirst("");
    }

    private static Set<String> names(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
