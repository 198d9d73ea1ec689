// SPDX-License-Identifier: Apache-2.0
#include "word.h"

const char *word(void) {
    return "first";
}
