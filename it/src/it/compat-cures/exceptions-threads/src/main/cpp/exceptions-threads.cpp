// SPDX-License-Identifier: Apache-2.0
// cure: exceptions
// expect: ^20 threads caught 2000 exceptions, 0 of them wrongly$
// expect: ^carried to main: from a thread$
// expect: ^=== main\(\) of ".*" returned 0 ===$
// without: main\(\) ===\s+abort\(\) called$
// never: ^terminate called
#include <cstdio>
#include <exception>
#include <sched.h>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

static const int threads = 20, throws = 100;

struct Yielding {
    ~Yielding() { sched_yield(); }
};

/* The other threads throw while this one unwinds. */
__attribute__((noinline)) static void descend(int calls, int number)
{
    Yielding yielding;
    if (calls == 0)
        throw number;
    descend(calls - 1, number);
    std::printf("returned\n");
}

int main()
{
    int caught = 0, wrong = 0;
    std::vector<std::thread> all;
    std::exception_ptr carried;

    for (int i = 0; i < threads; i++)
        all.push_back(std::thread([i, &caught, &wrong] {
            for (int j = 0; j < throws; j++) {
                try {
                    descend(j % 4, i * throws + j);
                } catch (int number) {
                    caught++;
                    wrong += number != i * throws + j;
                }
            }
        }));
    for (auto &thread : all)
        thread.join();
    std::printf("%d threads caught %d exceptions, %d of them wrongly\n", threads, caught, wrong);

    std::thread([&carried] {
        try {
            throw std::runtime_error("from a thread");
        } catch (...) {
            carried = std::current_exception();
        }
    }).join();
    try {
        std::rethrow_exception(carried);
    } catch (const std::runtime_error &e) {
        std::printf("carried to main: %s\n", e.what());
    }
    return caught != threads * throws || wrong != 0;
}
