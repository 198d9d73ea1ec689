// SPDX-License-Identifier: Apache-2.0
// cure: signals
// expect: ^written before$
// expect: ^abort\(\) called\s+=== ERROR: _exit\(134\) called ===$
// never: _lwpabort
// without: ^_lwpabort\(\) called$
// without: ^=== ERROR: _exit\(1\) called ===$
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    printf("written before\n");
    abort();
}
