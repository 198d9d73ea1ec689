// SPDX-License-Identifier: Apache-2.0
#include <string.h>

int answer(void);

int answer(void)
{
    return (int)strlen("forty-two") * 4 + 6;
}
