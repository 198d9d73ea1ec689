// SPDX-License-Identifier: Apache-2.0
// cure: exceptions
// expect: ^terminate called after throwing an instance of 'std::runtime_error'$
// expect: ^  what\(\):  nobody wants this$
// expect: ^=== ERROR: _exit\(134\) called ===$
// without: main\(\) ===\s+abort\(\) called$
// without: ^=== ERROR: _exit\(134\) called ===$
// never: returned
#include <stdexcept>

int main()
{
    throw std::runtime_error("nobody wants this");
}
