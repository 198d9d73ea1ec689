// SPDX-License-Identifier: Apache-2.0
//
// What Rust's standard library asks of an unwinder, for programs whose panics end them: nothing is unwound, and backtraces are
// empty, as they would be with the real one for want of tables. That one, libunwind, has names that cannot be made local, so
// that an image could have one program only.

#include <stdint.h>
#include <stdlib.h>

#define END_OF_STACK 5

int _Unwind_Backtrace(void *callback, void *argument);
void *_Unwind_FindEnclosingFunction(void *pc);
uintptr_t _Unwind_GetCFA(void *context);
uintptr_t _Unwind_GetDataRelBase(void *context);
uintptr_t _Unwind_GetIP(void *context);
uintptr_t _Unwind_GetIPInfo(void *context, int *before);
void *_Unwind_GetLanguageSpecificData(void *context);
uintptr_t _Unwind_GetRegionStart(void *context);
uintptr_t _Unwind_GetTextRelBase(void *context);
void _Unwind_SetGR(void *context, int number, uintptr_t value);
void _Unwind_SetIP(void *context, uintptr_t value);
_Noreturn void _Unwind_Resume(void *exception);

int _Unwind_Backtrace(void *callback, void *argument)
{
    (void)callback;
    (void)argument;
    return END_OF_STACK;
}

void *_Unwind_FindEnclosingFunction(void *pc)
{
    (void)pc;
    return NULL;
}

#define NOTHING(type, name) \
    type name(void *context) \
    { \
        (void)context; \
        return 0; \
    }

NOTHING(uintptr_t, _Unwind_GetCFA)
NOTHING(uintptr_t, _Unwind_GetDataRelBase)
NOTHING(uintptr_t, _Unwind_GetIP)
NOTHING(void *, _Unwind_GetLanguageSpecificData)
NOTHING(uintptr_t, _Unwind_GetRegionStart)
NOTHING(uintptr_t, _Unwind_GetTextRelBase)

uintptr_t _Unwind_GetIPInfo(void *context, int *before)
{
    (void)context;
    *before = 0;
    return 0;
}

// These belong to an exception on its way, and there is none.

void _Unwind_SetGR(void *context, int number, uintptr_t value)
{
    (void)context;
    (void)number;
    (void)value;
    abort();
}

void _Unwind_SetIP(void *context, uintptr_t value)
{
    (void)context;
    (void)value;
    abort();
}

void _Unwind_Resume(void *exception)
{
    (void)exception;
    abort();
}
