// SPDX-License-Identifier: Apache-2.0
// cure: timed-waits
// expect: ^wait_for: timeout, in time$
// expect: ^wait_until, steady clock: timeout, in time$
// expect: ^wait_for with a condition: false, in time$
// expect: ^future: timeout, in time$
// expect: ^=== main\(\) of ".*" returned 0 ===$
// without: ^wait_for: wrong, [0-9][0-9]? ms$
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <future>
#include <mutex>

using namespace std::chrono;

static int wrong;

template <typename Wait> static void check(const char *what, const char *result, Wait wait, milliseconds wanted)
{
    auto start = steady_clock::now();
    bool right = wait();
    auto took = steady_clock::now() - start;

    bool in_time = took >= wanted && took < wanted + milliseconds(1500);
    std::printf("%s: %s, ", what, right ? result : "wrong");
    if (in_time)
        std::printf("in time\n");
    else
        std::printf("%d ms\n", (int)duration_cast<milliseconds>(took).count());
    wrong += !right || !in_time;
}

int main()
{
    std::mutex mutex;
    std::condition_variable condition;
    std::unique_lock<std::mutex> lock(mutex);
    std::promise<int> promise;
    auto future = promise.get_future();

    check("wait_for", "timeout",
          [&] { return condition.wait_for(lock, milliseconds(80)) == std::cv_status::timeout; }, milliseconds(80));
    check("wait_until, steady clock", "timeout",
          [&] { return condition.wait_until(lock, steady_clock::now() + milliseconds(80)) == std::cv_status::timeout; },
          milliseconds(80));
    check("wait_for with a condition", "false",
          [&] { return !condition.wait_for(lock, milliseconds(80), [] { return false; }); }, milliseconds(80));
    check("future", "timeout",
          [&] { return future.wait_for(milliseconds(80)) == std::future_status::timeout; }, milliseconds(80));
    return wrong != 0;
}
