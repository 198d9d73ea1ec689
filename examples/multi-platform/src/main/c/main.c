// SPDX-License-Identifier: Apache-2.0
#include "greet.h"

#include <stdlib.h>

int main(int argc, char **argv) {
    greet(argc > 1 ? argv[1] : "unikernel", argc > 2 ? atof(argv[2]) : 16);
    return 0;
}
