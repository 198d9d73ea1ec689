// SPDX-License-Identifier: Apache-2.0
// cure: exceptions
// expect: ^uncaught_exception in a destructor: 1$
// expect: ^function try block: caught$
// expect: ^runtime_error: boo$
// expect: ^int: 42$
// expect: ^rethrown: again$
// expect: ^exception_ptr: kept$
// expect: ^nested destructors: 3 2 1$
// expect: ^from a constructor: members destroyed: 2$
// expect: ^out of 100 calls: deep$
// expect: ^bad_alloc: caught$
// expect: ^vector::at: out of range$
// expect: ^dynamic_cast: to Derived, bad_cast, not to Other$
// expect: ^caught as a base class: Derived$
// expect: ^thrown and caught 10000 times$
// expect: ^=== main\(\) of ".*" returned 0 ===$
// without: main\(\) ===\s+abort\(\) called$
// without: ^=== ERROR: _exit\(134\) called ===$
#include <cstdio>
#include <exception>
#include <new>
#include <stdexcept>
#include <string>
#include <typeinfo>
#include <vector>

static int wrong;

static void result(const char *what, const std::string &is, const char *wanted)
{
    std::printf("%s: %s\n", what, is.c_str());
    wrong += is != wanted;
}

struct Base {
    virtual ~Base() {}
    virtual const char *name() const { return "Base"; }
};

struct Derived : Base {
    const char *name() const override { return "Derived"; }
};

struct Other : Base {
};

static std::string destroyed;
static int members;

struct Traced {
    const char *name;
    explicit Traced(const char *name) : name(name) {}
    ~Traced() { destroyed += name; }
};

struct Member {
    ~Member() { members++; }
};

struct Thrower {
    Member first, second;
    Thrower() { throw std::logic_error("constructor"); }
};

struct Asking {
    bool &unwinding;
    ~Asking() { unwinding = std::uncaught_exception(); }
};

__attribute__((noinline)) static int descend(int calls)
{
    Traced traced("");
    if (calls == 0)
        throw std::string("deep");
    return descend(calls - 1) + 1;
}

static int function_try_block()
try {
    throw 'x';
} catch (char) {
    return 1;
}

template <typename Exception, typename Call> static std::string caught(Call call)
{
    try {
        call();
    } catch (const Exception &e) {
        return e.what();
    } catch (...) {
        return "something else";
    }
    return "nothing";
}

static void simple()
{
    result("runtime_error", caught<std::runtime_error>([] { throw std::runtime_error("boo"); }), "boo");
    try {
        throw 42;
    } catch (int number) {
        result("int", std::to_string(number), "42");
    }
    result("rethrown", caught<std::logic_error>([] {
        try {
            throw std::logic_error("again");
        } catch (...) {
            throw;
        }
    }), "again");

    std::exception_ptr kept;
    try {
        throw std::runtime_error("kept");
    } catch (...) {
        kept = std::current_exception();
    }
    result("exception_ptr", caught<std::runtime_error>([&] { std::rethrow_exception(kept); }), "kept");
}

static void cleanup()
{
    try {
        Traced one(" 1");
        Traced two(" 2");
        Traced three(" 3");
        throw 1;
    } catch (int) {
    }
    std::printf("nested destructors:%s\n", destroyed.c_str());
    wrong += destroyed != " 3 2 1";

    caught<std::logic_error>([] { Thrower thrower; });
    result("from a constructor: members destroyed", std::to_string(members), "2");
}

static void library()
{
    try {
        descend(100);
    } catch (const std::string &text) {
        result("out of 100 calls", text, "deep");
    }
    bool no_memory = false;
    try {
        throw std::bad_alloc();
    } catch (const std::bad_alloc &) {
        no_memory = true;
    }
    result("bad_alloc", no_memory ? "caught" : "lost", "caught");
    bool out_of_range = false;
    try {
        std::vector<int>(3).at(4);
    } catch (const std::out_of_range &) {
        out_of_range = true;
    }
    result("vector::at", out_of_range ? "out of range" : "lost", "out of range");
}

static void types()
{
    Derived derived;
    Base &base = derived;
    std::string found = dynamic_cast<Derived *>(&base) ? "to Derived" : "not to Derived";

    try {
        dynamic_cast<Other &>(base);
    } catch (const std::bad_cast &) {
        found += ", bad_cast";
    }
    found += dynamic_cast<Other *>(&base) ? ", to Other" : ", not to Other";
    result("dynamic_cast", found, "to Derived, bad_cast, not to Other");
    try {
        throw Derived();
    } catch (const Base &e) {
        result("caught as a base class", e.name(), "Derived");
    }
}

static void odd_places()
{
    bool unwinding = false;
    try {
        Asking asking = {unwinding};
        throw 1;
    } catch (int) {
    }
    result("uncaught_exception in a destructor", std::to_string(unwinding), "1");
    result("function try block", function_try_block() ? "caught" : "lost", "caught");
}

static void often()
{
    int count = 0;
    for (int i = 0; i < 10000; i++) {
        try {
            descend(i % 5);
        } catch (const std::string &) {
            count++;
        }
    }
    std::printf("thrown and caught %d times\n", count);
    wrong += count != 10000;
}

int main()
{
    odd_places();
    simple();
    cleanup();
    library();
    types();
    often();
    return wrong != 0;
}
