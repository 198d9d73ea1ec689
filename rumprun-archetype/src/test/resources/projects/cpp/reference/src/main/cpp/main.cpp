#include <iostream>

int main()
{
    std::cout << "Hello from a unikernel!\n";
}
