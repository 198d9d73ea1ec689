// SPDX-License-Identifier: Apache-2.0
#include "greet.h"

#include <math.h>
#include <stdio.h>

void greet(const char *name, double number) {
    printf(GREETING ", %s! The root of %g is %g.\n", name, number, sqrt(number));
}
