// SPDX-License-Identifier: Apache-2.0
int elsewhere(void);

int main(void) {
    return elsewhere();
}
