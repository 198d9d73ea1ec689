// SPDX-License-Identifier: Apache-2.0
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static uint32_t crc32(const char *path) {
    uint32_t crc = ~0u;
    FILE *file = fopen(path, "r");
    for (int c; file && (c = getc(file)) != EOF;) {
        crc ^= (uint32_t)c;
        for (int bit = 0; bit < 8; bit++) {
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
        }
    }
    if (file) {
        fclose(file);
    }
    return ~crc;
}

static void show(const char *path) {
    struct stat status;
    if (lstat(path, &status) != 0) {
        printf("%s: %s\n", path, strerror(errno));
    } else if (S_ISLNK(status.st_mode)) {
        char target[1024] = "";
        readlink(path, target, sizeof(target) - 1);
        printf("[%s] leads to [%s]\n", path, target);
    } else if (S_ISREG(status.st_mode)) {
        printf("[%s] has %lld bytes, crc %08x, mode %o\n", path, (long long)status.st_size, crc32(path),
            (unsigned)status.st_mode & 0777);
    } else {
        DIR *directory = opendir(path);
        printf("[%s] is a directory\n", path);
        for (struct dirent *entry; directory && (entry = readdir(directory));) {
            if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) {
                char in[1024];
                snprintf(in, sizeof(in), "%s/%s", path, entry->d_name);
                show(in);
            }
        }
        closedir(directory);
    }
}

static void write_to(const char *directory) {
    char path[100], line[100];
    int lines = 0;
    snprintf(path, sizeof(path), "%s/log", directory);
    FILE *file = fopen(path, "a");
    if (!file || fprintf(file, "the guest was here\n") < 0 || fclose(file) != 0) {
        printf("%s: %s\n", path, strerror(errno));
        return;
    }
    file = fopen(path, "r");
    while (file && fgets(line, sizeof(line), file)) {
        lines++;
    }
    printf("%s has been written %d times\n", directory, lines);
}

int main(int argc, char **argv) {
    static unsigned char block[2048];
    if (argc == 1) {
        return 0;
    }
    show("/data");
    show("/var/db/more");
    write_to("/var/db");
    write_to("/kept");
    if (open("/data/new", O_CREAT | O_RDWR, 0666) < 0) {
        printf("/data/new: %s\n", strerror(errno));
    }
    int disk = open("/dev/ld4d", O_RDONLY);
    if (disk < 0) {
        disk = open("/dev/xvde", O_RDONLY);
    }
    if (read(disk, block, sizeof(block)) == sizeof(block) && block[1080] == 0x53 && block[1081] == 0xef) {
        printf("the disk without a mount point has ext2\n");
    }
    return 0;
}
