/* SPDX-License-Identifier: Apache-2.0 */
/* Shows what it finds below /, and what of Rumprun's own files is left. */
#include <dirent.h>
#include <netdb.h>
#include <pwd.h>
#include <stdio.h>
#include <sys/stat.h>

static void show(const char *path)
{
    char line[100];
    FILE *file = fopen(path, "r");

    if (file && fgets(line, sizeof(line), file))
        printf("%s: %s", path, line);
    else
        printf("%s: not there\n", path);
    if (file)
        fclose(file);
}

static void show_all(const char *directory)
{
    DIR *entries = opendir(directory);
    struct dirent *entry;
    char path[300];

    while (entries && (entry = readdir(entries))) {
        snprintf(path, sizeof(path), "%s/%s", directory, entry->d_name);
        if (entry->d_name[0] != '.')
            show(path);
    }
}

static void append(const char *path)
{
    FILE *file = fopen(path, "a");

    if (!file || fputs("more\n", file) < 0 || fclose(file) != 0)
        perror(path);
}

int main(void)
{
    struct stat status;
    struct servent *service = getservbyname("https", "tcp");
    struct passwd *root = getpwuid(0);

    show("/etc/motd");
    show("/etc/hosts");
    show("/etc/ssl/key.pem");
    show_all("/odd");
    show("/srv/extra");
    if (stat("/srv/empty", &status) == 0 && S_ISDIR(status.st_mode))
        puts("/srv/empty is a directory");
    append("/srv/new");
    show("/srv/new");
    printf("https: %s, root: %s\n", service ? service->s_name : "unknown", root ? root->pw_name : "unknown");
    return 0;
}
