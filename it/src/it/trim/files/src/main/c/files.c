// SPDX-License-Identifier: Apache-2.0
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void)
{
    char line[100] = "";
    FILE *file;
    DIR *directory;
    int entries = 0;

    mkdir("/data", 0755);
    file = fopen("/data/a file", "w");
    fprintf(file, "written %d\n", 1);
    fclose(file);
    file = fopen("/data/a file", "r");
    printf("%s", fgets(line, sizeof(line), file));
    fclose(file);
    directory = opendir("/data");
    while (readdir(directory) != NULL)
        entries++;
    closedir(directory);
    printf("gone: %s\n", unlink("/data/a file") == 0 && access("/data/a file", F_OK) != 0 ? "yes" : strerror(errno));
    printf("%d entries\n", entries);
    file = fopen("/tmp/temporary", "w");
    printf("/tmp: %s\n", file != NULL ? "can be written" : strerror(errno));
    printf("/nowhere: %s\n", access("/nowhere", R_OK) == 0 ? "is there" : strerror(errno));
    return 0;
}
