/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sockets for java.net. None of these functions waits; what would have to is answered by
 * RUMPRUN_JAVA_LATER, and then one waits for all of Java's threads at once, see idle.h. What fails is answered by the
 * number of a dev.rumprun.java.net.Failure.
 *
 * An address is 16 bytes, of which IPv4 takes the first four; then one for its length, two for the port, and four for
 * the scope.
 */
#pragma once
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#define RUMPRUN_JAVA_LATER (-1)
#define RUMPRUN_JAVA_ADDRESS 23
#define RUMPRUN_JAVA_IPV4 4
#define RUMPRUN_JAVA_IPV6 16

#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0
#endif

/* In the order of dev.rumprun.java.net.Failure. */
static int32_t
rumprun_java_failure(int error)
{
    static const int known[] = {
        EAGAIN, ECONNREFUSED, ECONNRESET, EPIPE, ETIMEDOUT, EHOSTUNREACH, ENETUNREACH, EADDRINUSE, EADDRNOTAVAIL,
        EACCES, ENOTCONN, EISCONN, EINVAL, EMFILE, ENOBUFS, EMSGSIZE, EAFNOSUPPORT, ENOSYS, ECONNABORTED, ENETDOWN,
        EBADF, ENOPROTOOPT
    };
    size_t i, count = sizeof known / sizeof *known;

    for (i = 0; i < count && known[i] != error; i++)
        continue;
    return -(int32_t)i - 1;
}

static int32_t
rumprun_java_result(ssize_t result)
{
    if (result >= 0)
        return (int32_t)result;
    if (errno == EINPROGRESS || errno == EWOULDBLOCK || errno == EINTR)
        return RUMPRUN_JAVA_LATER;
    return rumprun_java_failure(errno);
}

static socklen_t
rumprun_java_to_sockaddr(const uint8_t *address, struct sockaddr_storage *target)
{
    uint16_t port = (uint16_t)(address[17] << 8 | address[18]);

    memset(target, 0, sizeof *target);
    if (address[16] == RUMPRUN_JAVA_IPV4) {
        struct sockaddr_in *in = (struct sockaddr_in *)target;

        in->sin_family = AF_INET;
        in->sin_port = htons(port);
        memcpy(&in->sin_addr, address, RUMPRUN_JAVA_IPV4);
#ifdef __NetBSD__
        in->sin_len = sizeof *in;
#endif
        return sizeof *in;
    } else {
        struct sockaddr_in6 *in = (struct sockaddr_in6 *)target;

        in->sin6_family = AF_INET6;
        in->sin6_port = htons(port);
        memcpy(&in->sin6_addr, address, RUMPRUN_JAVA_IPV6);
        memcpy(&in->sin6_scope_id, address + 19, 4);
#ifdef __NetBSD__
        in->sin6_len = sizeof *in;
#endif
        return sizeof *in;
    }
}

static void
rumprun_java_from_sockaddr(const struct sockaddr *source, uint8_t *address)
{
    uint16_t port = 0;

    memset(address, 0, RUMPRUN_JAVA_ADDRESS);
    if (source->sa_family == AF_INET) {
        const struct sockaddr_in *in = (const struct sockaddr_in *)source;

        port = ntohs(in->sin_port);
        memcpy(address, &in->sin_addr, RUMPRUN_JAVA_IPV4);
        address[16] = RUMPRUN_JAVA_IPV4;
    } else if (source->sa_family == AF_INET6) {
        const struct sockaddr_in6 *in = (const struct sockaddr_in6 *)source;

        port = ntohs(in->sin6_port);
        memcpy(address, &in->sin6_addr, RUMPRUN_JAVA_IPV6);
        address[16] = RUMPRUN_JAVA_IPV6;
        memcpy(address + 19, &in->sin6_scope_id, 4);
    }
    address[17] = (uint8_t)(port >> 8);
    address[18] = (uint8_t)port;
}

static int32_t
rumprun_java_prepared(int fd)
{
    if (fd >= 0) {
        fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
#ifdef SO_NOSIGPIPE
        int yes = 1;

        setsockopt(fd, SOL_SOCKET, SO_NOSIGPIPE, &yes, sizeof yes);
#endif
    }
    return rumprun_java_result(fd);
}

static inline int32_t
rumprun_java_socket(int32_t ipv6, int32_t stream)
{
    return rumprun_java_prepared(socket(ipv6 ? AF_INET6 : AF_INET, stream ? SOCK_STREAM : SOCK_DGRAM, 0));
}

static inline int32_t
rumprun_java_bind(int32_t fd, void *address)
{
    struct sockaddr_storage target;
    socklen_t size = rumprun_java_to_sockaddr(address, &target);

    return rumprun_java_result(bind(fd, (struct sockaddr *)&target, size));
}

static inline int32_t
rumprun_java_listen(int32_t fd, int32_t backlog)
{
    return rumprun_java_result(listen(fd, backlog));
}

static inline int32_t
rumprun_java_accept(int32_t fd, void *address)
{
    struct sockaddr_storage peer;
    socklen_t size = sizeof peer;
    int accepted = accept(fd, (struct sockaddr *)&peer, &size);

    if (accepted >= 0)
        rumprun_java_from_sockaddr((struct sockaddr *)&peer, address);
    return rumprun_java_prepared(accepted);
}

static inline int32_t
rumprun_java_connect(int32_t fd, void *address)
{
    struct sockaddr_storage target;
    socklen_t size = rumprun_java_to_sockaddr(address, &target);

    return rumprun_java_result(connect(fd, (struct sockaddr *)&target, size));
}

/* A datagram socket gets from everywhere again. */
static inline int32_t
rumprun_java_disconnect(int32_t fd)
{
    struct sockaddr_storage nothing;

    memset(&nothing, 0, sizeof nothing);
#ifdef __NetBSD__
    /* An address that cannot be reached fails, and takes the old one away beforehand. */
    nothing.ss_len = sizeof(struct sockaddr_in);
#endif
    connect(fd, (struct sockaddr *)&nothing, sizeof(struct sockaddr_in));
    return 0;
}

/* How connecting ended. */
static inline int32_t
rumprun_java_connected(int32_t fd)
{
    int error = 0;
    socklen_t size = sizeof error;

    if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size) != 0)
        error = errno;
    return error == 0 ? 0 : rumprun_java_failure(error);
}

static inline int32_t
rumprun_java_read(int32_t fd, void *bytes, int32_t offset, int32_t length)
{
    return rumprun_java_result(recv(fd, (char *)bytes + offset, (size_t)length, 0));
}

static inline int32_t
rumprun_java_write(int32_t fd, void *bytes, int32_t offset, int32_t length)
{
    return rumprun_java_result(send(fd, (char *)bytes + offset, (size_t)length, MSG_NOSIGNAL));
}

static inline int32_t
rumprun_java_receive(int32_t fd, void *bytes, int32_t offset, int32_t length, void *address)
{
    struct sockaddr_storage peer;
    socklen_t size = sizeof peer;
    int32_t result = rumprun_java_result(
        recvfrom(fd, (char *)bytes + offset, (size_t)length, 0, (struct sockaddr *)&peer, &size));

    if (result >= 0)
        rumprun_java_from_sockaddr((struct sockaddr *)&peer, address);
    return result;
}

/* To whom the socket is connected, if the length of the address is 0. */
static inline int32_t
rumprun_java_send(int32_t fd, void *bytes, int32_t offset, int32_t length, void *address)
{
    struct sockaddr_storage target;
    int connected = ((uint8_t *)address)[16] == 0;
    socklen_t size = connected ? 0 : rumprun_java_to_sockaddr(address, &target);

    return rumprun_java_result(sendto(fd, (char *)bytes + offset, (size_t)length, MSG_NOSIGNAL,
        connected ? NULL : (struct sockaddr *)&target, size));
}

static inline int32_t
rumprun_java_available(int32_t fd)
{
    int bytes = 0;

    return ioctl(fd, FIONREAD, &bytes) == 0 ? bytes : 0;
}

static inline int32_t
rumprun_java_shutdown(int32_t fd, int32_t output)
{
    return rumprun_java_result(shutdown(fd, output ? SHUT_WR : SHUT_RD));
}

static inline int32_t
rumprun_java_close(int32_t fd)
{
    return rumprun_java_result(close(fd));
}

static inline void
rumprun_java_local(int32_t fd, void *address)
{
    struct sockaddr_storage own;
    socklen_t size = sizeof own;

    memset(&own, 0, sizeof own);
    getsockname(fd, (struct sockaddr *)&own, &size);
    rumprun_java_from_sockaddr((struct sockaddr *)&own, address);
}

/* In the order of dev.rumprun.java.net.Option. */
static const struct {
    int level, name;
} rumprun_java_options[] = {
    { IPPROTO_TCP, TCP_NODELAY }, { SOL_SOCKET, SO_KEEPALIVE }, { SOL_SOCKET, SO_REUSEADDR }, { SOL_SOCKET, SO_LINGER },
    { SOL_SOCKET, SO_SNDBUF }, { SOL_SOCKET, SO_RCVBUF }, { SOL_SOCKET, SO_BROADCAST }, { IPPROTO_IP, IP_TOS }
};

/* Linger has seconds; -1 is none. */
static inline int32_t
rumprun_java_set_option(int32_t fd, int32_t option, int32_t value)
{
    int name = rumprun_java_options[option].name, level = rumprun_java_options[option].level;
    struct linger linger = { value >= 0, value < 0 ? 0 : value };

    return rumprun_java_result(level == SOL_SOCKET && name == SO_LINGER
        ? setsockopt(fd, level, name, &linger, sizeof linger)
        : setsockopt(fd, level, name, &value, sizeof value));
}

static inline int32_t
rumprun_java_get_option(int32_t fd, int32_t option)
{
    int name = rumprun_java_options[option].name, level = rumprun_java_options[option].level, value = 0;
    struct linger linger = { 0 };
    socklen_t size = sizeof value, linger_size = sizeof linger;

    if (level == SOL_SOCKET && name == SO_LINGER) {
        getsockopt(fd, level, name, &linger, &linger_size);
        return linger.l_onoff ? linger.l_linger : -1;
    }
    getsockopt(fd, level, name, &value, &size);
    return value;
}

static inline int32_t
rumprun_java_own_name(void *name, int32_t room)
{
    return gethostname(name, (size_t)room) == 0 ? (int32_t)strnlen(name, (size_t)room) : -1;
}
