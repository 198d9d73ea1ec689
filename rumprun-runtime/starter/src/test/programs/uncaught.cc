/* SPDX-License-Identifier: Apache-2.0 */
// expect: terminate called after throwing an instance of 'int'
// expect: abort() called
// expect: === ERROR: _exit(134) called ===
// expect: halted
int main()
{
    throw 1;
}
