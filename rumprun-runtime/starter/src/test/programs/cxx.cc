/* SPDX-License-Identifier: Apache-2.0 */
// expect: constructed before main
// expect: caught: out of range
// expect: OK cxx
// expect: === main() of "rumprun" returned 0 ===
// expect: destroyed after main
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

struct Global {
    Global() { std::cout << "constructed before main" << std::endl; }
    ~Global() { std::cout << "destroyed after main" << std::endl; }
} global;

thread_local int per_thread = 42;

int depth(int n)
{
    std::unique_ptr<int> cleaned_up(new int(n));
    if (n == 0)
        throw std::out_of_range("out of range");
    return depth(n - 1) + *cleaned_up;
}

bool check_exceptions()
{
    try {
        depth(10);
    } catch (const std::logic_error &e) {
        std::cout << "caught: " << e.what() << std::endl;
        return true;
    }
    return false;
}

bool check_files()
{
    std::ofstream("/tmp/numbers") << 1 << ' ' << 2.5 << '\n';
    std::ifstream in("/tmp/numbers");
    int i = 0;
    double d = 0;
    in >> i >> d;
    return i == 1 && d == 2.5;
}

bool check_memory()
{
    std::map<std::string, std::vector<int>> map;
    for (int i = 0; i < 1000; i++)
        map[std::to_string(i % 10)].push_back(i);
    try {
        std::vector<char> much(size_t(1) << 40);
        return false;
    } catch (const std::bad_alloc &) {
        return map.size() == 10 && map["3"][99] == 993;
    }
}

} // namespace

int main()
{
    bool ok = check_exceptions() && check_files() && check_memory() && per_thread == 42;
    std::cout << (ok ? "OK cxx" : "FAILED cxx") << std::endl;
    return ok ? 0 : 1;
}
