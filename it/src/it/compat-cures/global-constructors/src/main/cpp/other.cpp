// SPDX-License-Identifier: Apache-2.0
#include <iostream>

struct Other {
    Other() { std::cout << "of the other file" << std::endl; }
    ~Other() { std::cout << "at the end: other\n"; }
};

static Other other;
