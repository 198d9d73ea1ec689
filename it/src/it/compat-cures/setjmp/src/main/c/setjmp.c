// SPDX-License-Identifier: Apache-2.0
// cure: signal-mask
// expect: ^setjmp: 42$
// expect: ^longjmp with 0: 1$
// expect: ^longjmp with -1: -1$
// expect: ^out of 5 calls: 5$
// expect: ^1000 times: 1000$
// expect: ^sigsetjmp without the mask: 7$
// expect: ^sigsetjmp with the mask: 8$
// expect: ^nested: inner 2, outer 3$
// expect: ^_setjmp: 9$
// expect: ^=== main\(\) of ".*" returned 0 ===$
// without: ^(FATAL TRAP: general protection|GPF rip: )
// never: ignored$
#include <setjmp.h>
#include <stdio.h>

static jmp_buf buffer;
static sigjmp_buf signal_buffer;
static int wrong;

static void result(const char *what, int is, int wanted)
{
    printf("%s: %d\n", what, is);
    wrong += is != wanted;
}

static volatile int innermost = 0;

__attribute__((noinline)) static int descend(int calls)
{
    if (calls == innermost)
        longjmp(buffer, 5);
    return calls > 0 ? descend(calls - 1) + 1 : 0;
}

static int value_of(int value)
{
    int got = setjmp(buffer);

    if (got == 0)
        longjmp(buffer, value);
    return got;
}

/* What is volatile keeps its value. */
static int often(int times)
{
    volatile int count = 0;

    setjmp(buffer);
    if (++count < times)
        longjmp(buffer, count);
    return count;
}

static int with_mask(int mask, int value)
{
    int got = sigsetjmp(signal_buffer, mask);

    if (got == 0)
        siglongjmp(signal_buffer, value);
    return got;
}

static void nested(void)
{
    jmp_buf outer, inner;
    volatile int from_inner = 0;
    int from_outer = setjmp(outer);

    if (from_outer == 0) {
        from_inner = setjmp(inner);
        if (from_inner == 0)
            longjmp(inner, 2);
        longjmp(outer, 3);
    }
    printf("nested: inner %d, outer %d\n", from_inner, from_outer);
    wrong += from_inner != 2 || from_outer != 3;
}

static int without_mask(void)
{
    int got = _setjmp(buffer);

    if (got == 0)
        _longjmp(buffer, 9);
    return got;
}

int main(void)
{
    int calls;

    result("setjmp", value_of(42), 42);
    result("longjmp with 0", value_of(0), 1);
    result("longjmp with -1", value_of(-1), -1);

    calls = setjmp(buffer);
    if (calls == 0)
        descend(5);
    result("out of 5 calls", calls, 5);

    result("1000 times", often(1000), 1000);
    result("sigsetjmp without the mask", with_mask(0, 7), 7);
    result("sigsetjmp with the mask", with_mask(1, 8), 8);
    nested();
    result("_setjmp", without_mask(), 9);
    return wrong != 0;
}
