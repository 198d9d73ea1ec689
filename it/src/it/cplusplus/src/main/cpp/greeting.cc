// SPDX-License-Identifier: Apache-2.0
#include "greeting.hpp"

extern "C" const char *from_c(void);

std::string greeting(const std::string &name) {
    return std::string(from_c()) + ", " + name;
}
