/* SPDX-License-Identifier: Apache-2.0 */
// expect: stack overflow in "rumprun" (2048 KB; see stackSize)
// expect: === ERROR: _exit(139) called ===
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
