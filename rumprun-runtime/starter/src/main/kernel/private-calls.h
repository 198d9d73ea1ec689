/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The two system calls that Linux does not have.
 *
 * A kernel sees a program exit, but not main() being called or returning, and Rumprun's console
 * tells both. main-wrap.c is linked into every program (-Wl,--wrap=main) and makes these calls:
 *
 *   CALL_MAIN_CALLING    directly before main()              no arguments
 *   CALL_MAIN_RETURNED   directly after main() has returned  first argument: what it returned
 *
 * Both answer 0. The numbers are far above those that Linux uses.
 */
#ifndef PRIVATE_CALLS_H
#define PRIVATE_CALLS_H

#define CALL_MAIN_CALLING 5000
#define CALL_MAIN_RETURNED 5001
#define PRIVATE_CALLS 2

#endif
