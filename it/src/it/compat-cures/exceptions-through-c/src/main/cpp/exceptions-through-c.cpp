// SPDX-License-Identifier: Apache-2.0
// cure: exceptions
// expect: ^through a function in C: 7$
// expect: ^through qsort: 8$
// expect: ^through bsearch: 9$
// expect: ^=== main\(\) of ".*" returned 0 ===$
// without: main\(\) ===\s+abort\(\) called$
// never: ^terminate called
#include <cstdio>
#include <cstdlib>

extern "C" int call(int (*function)(int), int value);

static int wrong;

static int throwing(int value)
{
    throw value;
}

static int compare_eight(const void *, const void *)
{
    throw 8;
}

static int compare_nine(const void *, const void *)
{
    throw 9;
}

template <typename Call> static void expect(const char *what, int wanted, Call call)
{
    int is = 0;

    try {
        call();
    } catch (int number) {
        is = number;
    }
    std::printf("through %s: %d\n", what, is);
    wrong += is != wanted;
}

int main()
{
    int numbers[] = {3, 1, 2};

    expect("a function in C", 7, [] { call(throwing, 7); });
    expect("qsort", 8, [&] { std::qsort(numbers, 3, sizeof numbers[0], compare_eight); });
    expect("bsearch", 9, [&] { std::bsearch(numbers, numbers, 3, sizeof numbers[0], compare_nine); });
    return wrong != 0;
}
