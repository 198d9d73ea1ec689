// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <cstdlib>

// What the compat layer brings to a libc that lacks it.
struct Farewell {
    ~Farewell() {
        std::puts("farewell");
    }
};

int main(int argc, char **) {
    thread_local Farewell farewell;
    (void)farewell;
    if (argc > 1) {
        _Exit(4);
    }
    std::puts("hello");
    return 0;
}
