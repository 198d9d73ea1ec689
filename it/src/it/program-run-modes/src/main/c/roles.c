// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void touch(const char *name) {
    close(open(name, O_CREAT | O_WRONLY, 0644));
}

static void await(const char *name) {
    while (access(name, F_OK) != 0) {
        usleep(1000);
    }
}

// Goes on only while the consumer does, which goes on only while this does.
static void watch(void) {
    touch("/tmp/watching");
    await("/tmp/consumed");
    printf("watcher: the consumer has ended\n");
}

// More than a pipe takes.
static void produce(void) {
    char padding[100];
    memset(padding, '.', sizeof(padding));
    for (int i = 0; i < 1000; i++) {
        printf("%.*s\nitem %d\n", (int)sizeof(padding), padding, i);
    }
    fprintf(stderr, "producer: this is no item\n");
}

static void consume(void) {
    char line[200];
    char last[sizeof(line)] = "";
    int items = 0;
    await("/tmp/watching");
    while (fgets(line, sizeof(line), stdin)) {
        if (strncmp(line, "item", 4) == 0) {
            line[strcspn(line, "\n")] = '\0';
            strcpy(last, line);
            items++;
        }
    }
    printf("consumer: %d lines, the last is [%s]\n", items, last);
    touch("/tmp/consumed");
}

int main(int argc, char **argv) {
    const char *role = argc > 1 ? argv[1] : "";
    if (strcmp(role, "watch") == 0) {
        watch();
    } else if (strcmp(role, "produce") == 0) {
        produce();
    } else {
        consume();
    }
    return 0;
}
