// SPDX-License-Identifier: Apache-2.0
// cure: constructor-order
// expect: ^cout: 1 2a$
// expect: ^cerr: 0x2a$
// expect: ^clog: 42$
// expect: ^wcout: wide$
// expect: ^cin: good$
// expect: ^caught: early$
// expect: ^of the other file$
// expect: ^main: 2a$
// expect: ^=== main\(\) of ".*" returned 0 ===$
// expect: ^at the end: other$
// expect: ^at the end: this, without a newline
// without: ^(FATAL TRAP: page fault|Page fault at linear address)
// never: lost
#include <iostream>
#include <stdexcept>

struct Speaker {
    Speaker()
    {
        std::cout << "cout: " << 1 << ' ' << std::hex << 42 << std::endl;
        std::cerr << "cerr: " << std::showbase << std::hex << 42 << std::endl;
        std::clog << "clog: " << 42 << std::endl;
        std::wcout << L"wcout: wide" << std::endl;
        std::cout << "cin: " << (std::cin.good() ? "good" : "lost") << std::endl;
        try {
            throw std::runtime_error("early");
        } catch (const std::exception &e) {
            std::cout << "caught: " << e.what() << std::endl;
        }
    }
    ~Speaker() { std::cout << "at the end: this, without a newline"; }
};

static Speaker speaker;

/* What a constructor has set stays. */
int main()
{
    std::cout << "main: " << 42 << "\n";
    return (std::cout.flags() & std::ios_base::hex) ? 0 : 1;
}
