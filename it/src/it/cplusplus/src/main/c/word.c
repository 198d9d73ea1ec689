// SPDX-License-Identifier: Apache-2.0
const char *from_c(void) {
    return "hello";
}
