// SPDX-License-Identifier: Apache-2.0
// cure: thread-local-destructors
// expect: ^thread: constructed first second$
// expect: ^thread: destroyed second third third first$
// expect: ^20 threads: 60 constructed, 60 destroyed$
// expect: ^main: constructed first second$
// expect: ^=== main\(\) of ".*" returned 0 ===$
// expect: ^main: destroyed second third third first$
// expect: ^global object destroyed$
// expect: ^=== _exit\(0\) called ===$
#include <atomic>
#include <cstdio>
#include <string>
#include <thread>
#include <vector>

static std::atomic<int> constructed, destroyed;

struct Global {
    ~Global() { std::printf("global object destroyed\n"); }
};

static Global global;

/* What has happened in a thread; said when it ends. */
static thread_local std::string *said;

static void use_third();

struct Traced {
    const char *name;
    explicit Traced(const char *name) : name(name)
    {
        constructed++;
        *said += std::string(" ") + name;
    }
    ~Traced()
    {
        destroyed++;
        *said += std::string(" ") + name;
        if (*name == 's')
            use_third();
        if (*name == 'f' && said->compare(0, 5, "quiet") != 0) {
            std::printf("%s\n", said->c_str());
            std::fflush(stdout);
        }
    }
};

static thread_local Traced first("first"), second("second");

/* Constructed while the others are destroyed, and destroyed before the rest of them. */
static void use_third()
{
    static thread_local Traced third("third");
    (void)&third;
}

static void use(const char *who)
{
    said = new std::string;
    (void)first.name;
    (void)second.name;
    if (*who)
        std::printf("%s: constructed%s\n", who, said->c_str());
    *said = *who ? std::string(who) + ": destroyed" : "quiet";
}

int main()
{
    std::vector<std::thread> threads;

    std::thread(use, "thread").join();
    constructed = destroyed = 0;
    for (int i = 0; i < 20; i++)
        threads.push_back(std::thread(use, ""));
    for (auto &thread : threads)
        thread.join();
    std::printf("20 threads: %d constructed, %d destroyed\n", constructed.load(), destroyed.load());

    bool wrong = constructed != 60 || destroyed != 60;
    use("main");
    return wrong;
}
