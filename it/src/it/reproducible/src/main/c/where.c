// SPDX-License-Identifier: Apache-2.0
#include "when.h"
#include <assert.h>
#include <stdio.h>

int main(int argc, char **argv) {
    assert(argc > 0 && argv[0] != NULL);
    printf("%s of %s\n", __FILE__, WHEN);
    return 0;
}
