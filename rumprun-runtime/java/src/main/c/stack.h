/* SPDX-License-Identifier: Apache-2.0 */
/*
 * TeaVM's file of this name. Functions that TeaVM does not make of Java do not tell where they are; what was on the
 * stack before would be taken for that when they run out of memory.
 */
#pragma once

#include_next "stack.h"

#define RUMPRUN_JAVA_NO_CALL_SITE (-1)

#undef TEAVM_ALLOC_STACK

#define TEAVM_ALLOC_STACK(sz) \
    struct { TeaVM_StackFrame header; void *data[(sz)]; } teavm_shadowStack; \
    teavm_shadowStack.header.next = teavm_stackTop; \
    teavm_shadowStack.header.size = (sz); \
    teavm_shadowStack.header.callSiteId = RUMPRUN_JAVA_NO_CALL_SITE; \
    teavm_stackTop = &teavm_shadowStack.header

/* TeaVM's is no expression. */
#undef TEAVM_GC_ROOTS_COUNT

#define TEAVM_GC_ROOTS_COUNT(frame) (((TeaVM_StackFrame *)(frame))->size)
