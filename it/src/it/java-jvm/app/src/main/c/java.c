// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Shows a file by its size and CRC; what cannot be read is a failure. */
static int show(const char *path) {
    FILE *file = fopen(path, "r");
    if (!file) {
        printf("%s: %s\n", path, strerror(errno));
        return 1;
    }
    uint32_t crc = ~0u;
    long size = 0;
    for (int c; (c = getc(file)) != EOF; size++) {
        crc ^= (uint32_t)c;
        for (int bit = 0; bit < 8; bit++) {
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
        }
    }
    fclose(file);
    printf("%s has %ld bytes, crc %08x\n", path, size, ~crc);
    return 0;
}

int main(int argc, char **argv) {
    char library[100];
    const char *home = getenv("JAVA_HOME");
    snprintf(library, sizeof(library), "%s/jre/lib/rt.jar", home ? home : "");
    int status = show(library);
    for (int i = 0; i < argc; i++) {
        printf("argument %d: [%s]\n", i, argv[i]);
        if (i > 0 && strcmp(argv[i - 1], "-cp") == 0) {
            for (char *entry = strtok(argv[i], ":"); entry; entry = strtok(NULL, ":")) {
                status |= show(entry);
            }
        }
    }
    return status;
}
