/* SPDX-License-Identifier: Apache-2.0 */
#ifndef FORMAT_H
#define FORMAT_H

#include <stdarg.h>
#include <stddef.h>

/* The part of printf that the kernel uses: %s %c %d %u %x %%, with l, width and leading 0. */
void format_text(void (*put)(void *to, char c), void *to, const char *format, va_list arguments);

/* Into a buffer; cut off at its size. Both return the length. */
size_t format_arguments(char *buffer, size_t size, const char *format, va_list arguments);
__attribute__((format(printf, 3, 4))) size_t format_buffer(char *buffer, size_t size,
                                                          const char *format, ...);

#endif
