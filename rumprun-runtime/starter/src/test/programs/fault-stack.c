/* SPDX-License-Identifier: Apache-2.0 */
// expect: PANIC: program "rumprun" wrote to address 0x
// expect: which is a stack overflow, at 0x
// expect: halted
static int recurse(int depth)
{
    volatile char room[1000];

    room[0] = depth;
    return depth < 0 ? 0 : recurse(depth + 1) + room[0];
}

int main(void)
{
    return recurse(0);
}
