/* SPDX-License-Identifier: Apache-2.0 */
/*
 * TeaVM's file of this name, with a cast that keeps in mind what was wrong, and initializers of classes in which threads
 * may wait.
 */
#pragma once
#include "implicit-exceptions.h"
#include <stdbool.h>

#define teavm_checkcast rumprun_java_teavm_checkcast
#define teavm_initializeClass rumprun_java_teavm_initializeClass

#include_next "core.h"

#undef teavm_checkcast
#undef teavm_initializeClass

static inline void *
teavm_checkcast(void *object, void *type, int32_t (*is_supertype)(TeaVM_Class *, TeaVM_Class *))
{
    if (object == NULL || is_supertype(type, TEAVM_CLASS_OF(object)))
        return object;
    rumprun_java_bad_cast_from = TEAVM_CLASS_OF(object);
    rumprun_java_bad_cast_to = type;
    return teavm_throwClassCastException();
}

static inline void *
rumprun_java_cast_from(void)
{
    return teavm_getClassObject(rumprun_java_bad_cast_from);
}

static inline void *
rumprun_java_cast_to(void)
{
    return teavm_getClassObject(rumprun_java_bad_cast_to);
}

/* In the flags of a class, which TeaVM uses from the other end: a thread waits in its initializer. */
#define RUMPRUN_JAVA_SUSPENDED (INT32_C(1) << 30)
#define RUMPRUN_JAVA_INITIALIZED INT32_C(1)

/* TeaVM's Fiber, if the program has threads. */
extern void *meth_otr_Fiber_current() __attribute__((weak));
extern int32_t meth_otr_Fiber_isSuspending(void *) __attribute__((weak));
extern int32_t meth_otr_Fiber_isResuming(void *) __attribute__((weak));

/* Whether the thread that runs is being suspended, or resumed; at the very beginning there is none. */
static inline bool
rumprun_java_fiber_is(int32_t (*state)(void *))
{
    void *fiber = meth_otr_Fiber_current != NULL ? meth_otr_Fiber_current() : NULL;

    return fiber != NULL && state(fiber);
}

/*
 * A thread that was suspended calls all again that it was in, and so the initializer. Others take the class for
 * initialized meanwhile.
 */
static inline void
teavm_initializeClass(TeaVM_Class *type, void (*initializer)())
{
    if ((type->flags & RUMPRUN_JAVA_INITIALIZED) != 0) {
        if (__builtin_expect((type->flags & RUMPRUN_JAVA_SUSPENDED) == 0, 1) ||
            !rumprun_java_fiber_is(meth_otr_Fiber_isResuming))
            return;
        type->flags &= ~(RUMPRUN_JAVA_SUSPENDED | RUMPRUN_JAVA_INITIALIZED);
    }
    initializer();
    if (rumprun_java_fiber_is(meth_otr_Fiber_isSuspending))
        type->flags |= RUMPRUN_JAVA_SUSPENDED;
}
