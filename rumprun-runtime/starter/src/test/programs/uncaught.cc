/* SPDX-License-Identifier: Apache-2.0 */
// expect: terminate called after throwing an instance of 'int'
// expect: PANIC: program "rumprun" was killed by signal 6 (abort)
// expect: halted
int main()
{
    throw 1;
}
