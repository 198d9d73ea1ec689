/* SPDX-License-Identifier: Apache-2.0 */
/* TeaVM's file of this name, with a cast that keeps in mind what was wrong. */
#pragma once
#include "implicit-exceptions.h"

#define teavm_checkcast rumprun_java_teavm_checkcast

#include_next "core.h"

#undef teavm_checkcast

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
