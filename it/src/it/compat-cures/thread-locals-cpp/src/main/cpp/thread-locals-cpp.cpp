// SPDX-License-Identifier: Apache-2.0
// cure: thread-locals
// expect: ^before main: aligned, value 5, counter 1$
// expect: ^main: aligned, value 5, counter [12]$
// expect: ^20 threads: 0 wrong, 20 constructed$
// expect: ^=== main\(\) of ".*" returned 0 ===$
// without: PANIC: (assert "current_lwp == NULL" FAILED|rumpuser mutex: locking against myself)$|the guest crashed$
#include <atomic>
#include <cstdint>
#include <cstdio>
#include <thread>
#include <vector>

static std::atomic<int> constructed;

struct alignas(128) Aligned {
    int value;
    Aligned() : value(5) { constructed++; }
    bool aligned() const { return reinterpret_cast<std::uintptr_t>(this) % 128 == 0; }
};

static thread_local Aligned object;
alignas(64) static thread_local int counter;

static bool right()
{
    counter++;
    return object.aligned() && object.value == 5 && reinterpret_cast<std::uintptr_t>(&counter) % 64 == 0;
}

static bool show(const char *where)
{
    bool is = right();

    std::printf("%s: %s, value %d, counter %d\n", where, is ? "aligned" : "wrong", object.value, counter);
    return is;
}

/* Rumprun runs global constructors and main in two threads. */
static bool before_main = show("before main");

int main()
{
    std::vector<std::thread> threads;
    std::atomic<int> wrong(0);
    bool in_main = show("main");

    constructed = 0;
    for (int i = 0; i < 20; i++)
        threads.push_back(std::thread([&wrong, i] {
            wrong += !right() || counter != 1;
            object.value = i;
            std::this_thread::yield();
            wrong += object.value != i;
        }));
    for (auto &thread : threads)
        thread.join();
    std::printf("20 threads: %d wrong, %d constructed\n", wrong.load(), constructed.load());
    return !before_main || !in_main || wrong != 0 || constructed != 20;
}
