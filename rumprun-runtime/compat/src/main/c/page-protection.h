/* SPDX-License-Identifier: Apache-2.0 */

#ifndef RUMPRUN_COMPAT_PAGE_PROTECTION_H
#define RUMPRUN_COMPAT_PAGE_PROTECTION_H

#include <stddef.h>

/* protection: PROT_... of mmap; -1 if there is no such memory. */
int rumprun_compat_protect(void *, size_t pages, int protection);

#endif
