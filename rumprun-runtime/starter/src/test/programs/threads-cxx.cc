/* SPDX-License-Identifier: Apache-2.0 */
// expect: OK threads-cxx
// expect: === main() of "rumprun" returned 0 ===
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <future>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "check.h"

using namespace std::chrono_literals;
using steady = std::chrono::steady_clock;

static std::atomic<int> destroyed;

struct Noted {
    std::string text = "fresh";
    ~Noted() { destroyed++; }
};
static thread_local Noted noted;

static int thrower(int depth)
{
    Noted local;
    if (depth == 0)
        throw std::runtime_error("from below");
    return thrower(depth - 1) + static_cast<int>(local.text.size());
}

static void exceptions()
{
    std::atomic<int> caught{0};
    std::vector<std::thread> threads;

    for (int i = 0; i < 8; i++)
        threads.emplace_back([&caught, i] {
            CHECK(noted.text == "fresh");
            noted.text = std::to_string(i);
            for (int round = 0; round < 20; round++) {
                try {
                    thrower(i);
                } catch (const std::runtime_error &error) {
                    caught += error.what() == std::string("from below");
                }
                std::this_thread::yield();
            }
            CHECK(noted.text == std::to_string(i));
        });
    for (auto &thread : threads)
        thread.join();
    CHECK(caught == 160);
    CHECK(destroyed == 8 + 20 * (1 + 2 + 3 + 4 + 5 + 6 + 7 + 8));
}

static void waiting()
{
    std::mutex mutex;
    std::condition_variable condition;
    bool ready = false;

    std::unique_lock lock(mutex);
    auto start = steady::now();
    CHECK(!condition.wait_for(lock, 40ms, [&] { return ready; }));
    auto waited = steady::now() - start;
    CHECK(waited >= 40ms && waited < 2s);

    std::thread other([&] {
        std::this_thread::sleep_for(10ms);
        std::lock_guard guard(mutex);
        ready = true;
        condition.notify_one();
    });
    CHECK(condition.wait_for(lock, 10s, [&] { return ready; }));
    lock.unlock();
    other.join();
}

static void futures()
{
    auto sum = std::async(std::launch::async, [] { return 40 + 2; });
    auto failing = std::async(std::launch::async, [] { return thrower(3); });
    std::promise<std::string> promise;
    std::thread teller([&] { promise.set_value("told"); });
    bool caught = false;

    CHECK(sum.get() == 42);
    try {
        failing.get();
    } catch (const std::runtime_error &) {
        caught = true;
    }
    CHECK(caught);
    CHECK(promise.get_future().get() == "told");
    teller.join();
}

int main()
{
    exceptions();
    waiting();
    futures();
    CHECK(std::thread::hardware_concurrency() == 1);
    return done("threads-cxx");
}
