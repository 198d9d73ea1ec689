// SPDX-License-Identifier: Apache-2.0
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static void echo(const char *name, struct sockaddr *address, socklen_t length)
{
    char text[10] = "";
    int server = socket(address->sa_family, SOCK_STREAM, 0);
    int client = socket(address->sa_family, SOCK_STREAM, 0);
    int accepted;

    if (server < 0 || bind(server, address, length) != 0 || listen(server, 1) != 0
        || connect(client, address, length) != 0) {
        printf("%s: %s\n", name, strerror(errno));
        return;
    }
    accepted = accept(server, NULL, NULL);
    write(client, "hello", 5);
    read(accepted, text, sizeof(text));
    printf("%s: %s\n", name, text);
    close(accepted);
    close(client);
    close(server);
}

int main(void)
{
    struct sockaddr_in v4 = {.sin_family = AF_INET, .sin_port = htons(7000)};
    struct sockaddr_in6 v6 = {.sin6_family = AF_INET6, .sin6_port = htons(7001), .sin6_addr = IN6ADDR_LOOPBACK_INIT};
    struct sockaddr_un local = {.sun_family = AF_UNIX, .sun_path = "/tmp/a.sock"};
    int pair[2];

    v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    echo("IPv4", (struct sockaddr *)&v4, sizeof(v4));
    echo("IPv6", (struct sockaddr *)&v6, sizeof(v6));
    echo("local", (struct sockaddr *)&local, sizeof(local));
    printf("a pair: %d\n", socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
    return 0;
}
