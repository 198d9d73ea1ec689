// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void)
{
    unsigned char one[16] = {0}, other[16] = {0};
    int differ = 0;
    int random = open("/dev/urandom", O_RDONLY);

    printf("read %d and ", (int)read(random, one, sizeof(one)));
    printf("%d bytes\n", (int)read(random, other, sizeof(other)));
    for (int i = 0; i < 16; i++)
        differ += one[i] != other[i];
    puts(differ > 8 ? "they differ" : "they are the same");
    return 0;
}
