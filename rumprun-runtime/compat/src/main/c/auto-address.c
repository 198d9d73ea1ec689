/* SPDX-License-Identifier: Apache-2.0 */

/*
 * A guest that is to find its IPv6 address by itself page-faults when it boots.
 *
 * The kernel's rump_netconfig_auto_ipv6() gives m_set_rcvif() no interface, and that reads the interface's index. Even
 * without this, it would go on before there is an address, and nothing would ask again if no router answers.
 *
 * Here the same is done by system calls, for the one interface: it accepts advertisements of routers, which are asked
 * until there is an address that has been found to be unique.
 */

#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <errno.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/icmp6.h>
#include <netinet6/in6_var.h>
#include <netinet6/nd6.h>
#include <stdbool.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <rump/netconfig.h>

#include "compat.h"

/* Routers are asked every 4 s, as RFC 4861 has it; the last answer has the time that it takes to check the address. */
#define POLLS_PER_SECOND 10
#define POLLS_PER_QUESTION (4 * POLLS_PER_SECOND)
#define POLLS (15 * POLLS_PER_SECOND)

int __wrap_rump_pub_netconfig_auto_ipv6(const char *interface);

static bool
accept_advertisements(int socket, const char *interface)
{
	struct in6_ndireq request;

	memset(&request, 0, sizeof(request));
	strlcpy(request.ifname, interface, sizeof(request.ifname));
	if (ioctl(socket, SIOCGIFINFO_IN6, &request) != 0)
		return false;
	request.ndi.flags |= ND6_IFF_ACCEPT_RTADV | ND6_IFF_OVERRIDE_RTADV;
	return ioctl(socket, SIOCSIFINFO_FLAGS, &request) == 0;
}

/* Fails as long as the interface has no address to ask from. */
static bool
ask_routers(int socket, const char *interface)
{
	struct sockaddr_in6 routers = {
		.sin6_len = sizeof(routers),
		.sin6_family = AF_INET6,
		.sin6_addr.s6_addr = { 0xff, 0x02, [15] = 2 },
		.sin6_scope_id = if_nametoindex(interface)
	};
	struct nd_router_solicit question = { .nd_rs_type = ND_ROUTER_SOLICIT };
	int index = (int)routers.sin6_scope_id, hops = 255;

	return setsockopt(socket, IPPROTO_IPV6, IPV6_MULTICAST_IF, &index, sizeof(index)) == 0 &&
	    setsockopt(socket, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, &hops, sizeof(hops)) == 0 &&
	    sendto(socket, &question, sizeof(question), 0, (struct sockaddr *)&routers, sizeof(routers)) >= 0;
}

static bool
is_usable(int socket, const char *interface, const struct sockaddr *address)
{
	struct in6_ifreq request;

	memset(&request, 0, sizeof(request));
	strlcpy(request.ifr_name, interface, sizeof(request.ifr_name));
	memcpy(&request.ifr_addr, address, sizeof(request.ifr_addr));
	return ioctl(socket, SIOCGIFAFLAG_IN6, &request) == 0 &&
	    (request.ifr_ifru.ifru_flags6 & (IN6_IFF_AUTOCONF | IN6_IFF_NOTREADY | IN6_IFF_DETACHED)) ==
	    IN6_IFF_AUTOCONF;
}

static bool
has_address(int socket, const char *interface)
{
	struct ifaddrs *addresses, *each;
	bool found = false;

	if (getifaddrs(&addresses) != 0)
		return false;
	for (each = addresses; each != NULL && !found; each = each->ifa_next)
		found = strcmp(each->ifa_name, interface) == 0 && each->ifa_addr->sa_family == AF_INET6 &&
		    is_usable(socket, interface, each->ifa_addr);
	freeifaddrs(addresses);
	return found;
}

static bool
await_address(int socket, const char *interface)
{
	const struct timespec pause = { 0, 1000000000 / POLLS_PER_SECOND };
	int polls, question = 0;

	for (polls = 0; polls < POLLS; polls++) {
		if (has_address(socket, interface))
			return true;
		if (question > 0 || ask_routers(socket, interface))
			question = (question + 1) % POLLS_PER_QUESTION;
		nanosleep(&pause, NULL);
	}
	errno = ETIMEDOUT;
	return false;
}

/* Returns an error number, or 0. */
int
__wrap_rump_pub_netconfig_auto_ipv6(const char *interface)
{
	int socket_ = socket(AF_INET6, SOCK_RAW, IPPROTO_ICMPV6);
	int error;

	if (socket_ == -1)
		return errno;
	error = !accept_advertisements(socket_, interface) ? errno : rump_pub_netconfig_ifup(interface);
	if (error == 0 && !await_address(socket_, interface))
		error = errno;
	close(socket_);
	if (error != 0)
		bmk_printf("%s gets no IPv6 address: %s\n", interface, strerror(error));
	return error;
}
