/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What java.lang.reflect.Array reads and writes. In an array of objects there are pointers; TeaVM takes them to be as
 * large as the objects, and does not tell the collector of what is written.
 */
#define teavm_reflection_getItem rumprun_java_unused_getItem
#define teavm_reflection_putItem rumprun_java_unused_putItem
#include_next "reflection.c"
#undef teavm_reflection_getItem
#undef teavm_reflection_putItem

static void *
rumprun_java_item(void *array, int32_t index)
{
    TeaVM_Class *item = TEAVM_CLASS_OF(array)->itemType;
    int32_t size = teavm_primitiveKind(item) != TEAVM_PRIMITIVE_NONE ? item->size : (int32_t)sizeof(void *);
    char *items = TEAVM_ALIGN((TeaVM_Array *)array + 1, size);

    return items + (int64_t)size * index;
}

void *
teavm_reflection_getItem(void *array, int32_t index)
{
    return teavm_reflection_box(teavm_primitiveKind(TEAVM_CLASS_OF(array)->itemType), rumprun_java_item(array, index));
}

void
teavm_reflection_putItem(void *array, int32_t index, void *item)
{
    teavm_gc_writeBarrier(array);
    teavm_reflection_unbox(
        teavm_primitiveKind(TEAVM_CLASS_OF(array)->itemType), rumprun_java_item(array, index), item);
}
