// SPDX-License-Identifier: Apache-2.0
// cure: exit
// expect: ^in a large buffer$
// expect: ^=== ERROR: _exit\(9\) called ===$
// without: ^in a large buffer$
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    setvbuf(stdout, NULL, _IOFBF, BUFSIZ);
    printf("in a large buffer\n");
    exit(9);
}
