// SPDX-License-Identifier: Apache-2.0
// cure: exceptions
// expect: ^terminate called after throwing an instance of 'Problem'$
// expect: ^=== ERROR: _exit\(134\) called ===$
// without: main\(\) ===\s+abort\(\) called$
// never: what\(\)
#include <thread>

struct Problem {
};

int main()
{
    std::thread([] { throw Problem(); }).join();
}
