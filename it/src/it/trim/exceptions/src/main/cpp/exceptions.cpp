// SPDX-License-Identifier: Apache-2.0
#include <iostream>
#include <stdexcept>
#include <string>

// In a constructor of a global object.
static struct Early {
    Early() { std::cout << "before main" << std::endl; }
} early;

static int deep(int level)
{
    std::string text(level, 'x');
    if (level == 0)
        throw std::runtime_error("from the depth");
    return deep(level - 1) + static_cast<int>(text.size());
}

int main()
{
    try {
        deep(10);
    } catch (const std::exception &e) {
        std::cout << "caught: " << e.what() << std::endl;
    }
    return 0;
}
