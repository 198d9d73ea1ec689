// SPDX-License-Identifier: Apache-2.0
#include <netdb.h>
#include <pwd.h>
#include <stdio.h>

int main(void)
{
    struct passwd *root = getpwuid(0);
    struct servent *service = getservbyname("http", "tcp");

    printf("user 0: %s\n", root != NULL ? root->pw_name : "none");
    printf("http: %d\n", service != NULL ? service->s_port : 0);
    return 0;
}
