// SPDX-License-Identifier: Apache-2.0
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

// Answers 503 three times, and then 200 at /health and 404 elsewhere.
static void answer(int client, int *requests) {
    char request[1024];
    ssize_t n = read(client, request, sizeof(request) - 1);
    if (n > 0) {
        const char *status = "503 Not yet";
        char response[200];
        request[n] = '\0';
        if (++*requests > 3) {
            status = strncmp(request, "GET /health ", 12) == 0 ? "200 OK" : "404 Not there";
        }
        printf("answered %s\n", status);
        snprintf(response, sizeof(response), "HTTP/1.1 %s\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", status);
        write(client, response, strlen(response));
    } else {
        printf("somebody came and went\n");
    }
    close(client);
}

int main(void) {
    int requests = 0;
    int server = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in address;
    memset(&address, 0, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_port = htons(8080);
    sleep(2); // The guest has its address, and nobody listens.
    printf("listening\n");
    if (server < 0 || bind(server, (struct sockaddr *)&address, sizeof(address)) != 0 || listen(server, 16) != 0) {
        perror("cannot listen");
        return 1;
    }
    for (;;) {
        int client = accept(server, NULL, NULL);
        if (client >= 0) {
            answer(client, &requests);
        }
    }
}
