/* SPDX-License-Identifier: Apache-2.0 */
/* TeaVM's file of this name, with checks of indices that keep in mind what was wrong. */
#pragma once
#include "core.h"
#include "implicit-exceptions.h"

#define teavm_checkBounds rumprun_java_teavm_checkBounds
#define teavm_checkLowerBound rumprun_java_teavm_checkLowerBound
#define teavm_checkUpperBound rumprun_java_teavm_checkUpperBound

#include_next "exceptions.h"

#undef teavm_checkBounds
#undef teavm_checkLowerBound
#undef teavm_checkUpperBound

static inline int32_t
rumprun_java_check_index(int32_t index, int32_t length, int is_wrong)
{
    if (__builtin_expect(is_wrong, 0)) {
        rumprun_java_bad_index = index;
        rumprun_java_bad_length = length;
        teavm_throwArrayIndexOutOfBoundsException();
        __builtin_unreachable();
    }
    return index;
}

static inline int32_t
teavm_checkBounds(int32_t index, void *array)
{
    int32_t length = TEAVM_ARRAY_LENGTH(array);

    return rumprun_java_check_index(index, length, (uint32_t)index >= (uint32_t)length);
}

static inline int32_t
teavm_checkLowerBound(int32_t index)
{
    return rumprun_java_check_index(index, -1, index < 0);
}

static inline int32_t
teavm_checkUpperBound(int32_t index, void *array)
{
    int32_t length = TEAVM_ARRAY_LENGTH(array);

    return rumprun_java_check_index(index, length, index >= length);
}
