// SPDX-License-Identifier: Apache-2.0
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

// Says hello to everybody who sends a line, with the line.
static void serve(int client) {
    char line[256];
    ssize_t n = read(client, line, sizeof(line) - 1);
    if (n > 0) {
        char answer[300];
        line[n] = '\0';
        snprintf(answer, sizeof(answer), "Hello, %s", line);
        write(client, answer, strlen(answer));
    }
    close(client);
}

int main(int argc, char **argv) {
    int port = argc > 1 ? atoi(argv[1]) : 7000;
    int server = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in address;
    memset(&address, 0, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    if (server < 0 || bind(server, (struct sockaddr *)&address, sizeof(address)) != 0 || listen(server, 16) != 0) {
        perror("cannot listen");
        return 1;
    }
    printf("listening on port %d\n", port);
    for (;;) {
        int client = accept(server, NULL, NULL);
        if (client >= 0) {
            serve(client);
        }
    }
}
