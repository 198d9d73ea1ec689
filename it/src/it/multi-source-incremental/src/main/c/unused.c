// SPDX-License-Identifier: Apache-2.0
int unused(void) {
    return 0;
}
