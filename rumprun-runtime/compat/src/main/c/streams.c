/* SPDX-License-Identifier: Apache-2.0 */

/*
 * A global object that uses std::cout in its constructor page-faults at boot in a program that was linked without
 * cxx-libraries-first.ld: the constructors of the C++ library have not run yet.
 *
 * Here its streams are made ready before all others. The library makes them once more when its turn comes; what
 * constructors have set in them until then (std::hex, another buffer) is gone.
 */

#include <sys/cdefs.h>

#include <stddef.h>

/* std::cout and std::ios_base::Init::Init() of the C++ library, if the program has them. */
extern char *cout[] __asm__("_ZNSt3__14coutE") __weak;
void make_streams(void *init) __asm__("_ZNSt3__18ios_base4InitC1Ev") __weak;

/* What is ready has a table of virtual functions. */
__attribute__((constructor(101))) static void
make_streams_first(void)
{
	if (cout != NULL && make_streams != NULL && cout[0] == NULL)
		make_streams(NULL);
}
