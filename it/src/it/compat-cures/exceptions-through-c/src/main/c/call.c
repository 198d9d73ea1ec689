// SPDX-License-Identifier: Apache-2.0
int call(int (*function)(int), int value);

/* With something to do after the call, or there would be no frame to unwind. */
int call(int (*function)(int), int value)
{
    volatile int called = function(value);

    return called + 1;
}
