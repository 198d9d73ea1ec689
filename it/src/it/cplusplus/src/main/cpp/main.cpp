// SPDX-License-Identifier: Apache-2.0
#include "greeting.hpp"
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

struct Announcer {
    Announcer() { std::printf("a static constructor\n"); }
};

static Announcer announcer;

int main(int argc, char **argv) {
    std::vector<std::string> words(argv + 1, argv + argc);
    for (const std::string &word : words) {
        std::cout << greeting(word) << std::endl;
    }
    return static_cast<int>(words.size());
}
