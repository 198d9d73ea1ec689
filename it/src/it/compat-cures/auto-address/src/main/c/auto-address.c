// SPDX-License-Identifier: Apache-2.0
// cure: auto-address
// network: {"if":"vioif0","type":"inet6","method":"auto"}
// expect: ^vioif0: fec0::5054:ff:fe12:3456$
// expect: ^fec0::2 answers$
// expect: ^=== main\(\) of "auto-address" returned 0 ===$
// never: gets no IPv6 address
// without: page fault
// lacks: calling "auto-address" main
// platforms: kvm baremetal
#include <arpa/inet.h>
#include <ifaddrs.h>
#include <netinet/in.h>
#include <netinet/icmp6.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static void
print_addresses(void)
{
	struct ifaddrs *addresses, *each;
	char text[INET6_ADDRSTRLEN];

	if (getifaddrs(&addresses) != 0)
		return;
	for (each = addresses; each != NULL; each = each->ifa_next) {
		struct sockaddr_in6 *address = (struct sockaddr_in6 *)each->ifa_addr;

		if (address != NULL && address->sin6_family == AF_INET6)
			printf("%s: %s\n", each->ifa_name,
			    inet_ntop(AF_INET6, &address->sin6_addr, text, sizeof(text)));
	}
	freeifaddrs(addresses);
}

/* Whether QEMU, the router, answers an echo request. */
static int
ping(const char *address)
{
	struct sockaddr_in6 to = { .sin6_family = AF_INET6 };
	struct icmp6_hdr request = { .icmp6_type = ICMP6_ECHO_REQUEST }, reply;
	struct icmp6_filter filter;
	int connection = socket(AF_INET6, SOCK_RAW, IPPROTO_ICMPV6);

	inet_pton(AF_INET6, address, &to.sin6_addr);
	ICMP6_FILTER_SETBLOCKALL(&filter);
	ICMP6_FILTER_SETPASS(ICMP6_ECHO_REPLY, &filter);
	return setsockopt(connection, IPPROTO_ICMPV6, ICMP6_FILTER, &filter, sizeof(filter)) == 0 &&
	    sendto(connection, &request, sizeof(request), 0, (struct sockaddr *)&to, sizeof(to)) != -1 &&
	    recv(connection, &reply, sizeof(reply), 0) >= (int)sizeof(reply);
}

int
main(void)
{
	print_addresses();
	if (ping("fec0::2"))
		printf("fec0::2 answers\n");
	return 0;
}
