// SPDX-License-Identifier: Apache-2.0
// cure: exceptions
// expect: ^terminate called
// expect: ^=== ERROR: _exit\(134\) called ===$
// without: main\(\) ===\s+abort\(\) called$
// without: ^=== ERROR: _exit\(134\) called ===$
// never: caught
#include <cstdio>

__attribute__((noinline)) static void throwing()
{
    throw 1;
}

static void promises() noexcept
{
    throwing();
}

int main()
{
    try {
        promises();
    } catch (...) {
        std::printf("caught\n");
    }
}
