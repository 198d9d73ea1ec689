// SPDX-License-Identifier: Apache-2.0
package org.teavm.runtime;

import org.teavm.interop.Unmanaged;

/**
 * The objects of classes. TeaVM knows that they live as long as the program, and so does not write down where a method has
 * one that it names ({@code String.class}); but the collector moved them all the same, and the method went on with what
 * came into their place.
 */
@Unmanaged
final class ClassObjects {

    private ClassObjects() {
    }

    /** Has them stay where they are, like what is on the stack: the collector moves none with the mark. */
    static void stay() {
        for (RuntimeClass type = RuntimeClass.first(); type != null; type = type.next) {
            RuntimeObject object = type.classObject;
            if (object != null && !object.toAddress().isLessThan(GC.currentChunkPointer.value.toAddress())
                    && (GC.isFullGC || (object.classReference & RuntimeObject.GC_OLD_GENERATION) == 0)) {
                object.classReference |= RuntimeObject.GC_MARKED;
            }
        }
    }

    static int count() {
        int count = 0;
        for (RuntimeClass type = RuntimeClass.first(); type != null; type = type.next) {
            if (type.classObject != null) {
                count++;
            }
        }
        return count;
    }
}
