// SPDX-License-Identifier: Apache-2.0
#include <iostream>
#include <numeric>
#include <string>
#include <vector>

namespace {

// Made before main() begins.
const std::vector<int> numbers{1, 2, 3, 4};

}

int main(int argc, char **argv) {
    const std::string who = argc > 1 ? argv[1] : "unikernel";
    std::cout << "Hello, " << who << "! The sum is " << std::accumulate(numbers.begin(), numbers.end(), 0) << ".\n";
}
