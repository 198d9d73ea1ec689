// SPDX-License-Identifier: Apache-2.0
static const char file[] = __FILE__;

extern "C" const char *more(void) {
    return file;
}
