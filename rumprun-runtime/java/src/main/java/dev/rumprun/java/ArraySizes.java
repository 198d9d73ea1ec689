// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java;

/** Sizes of arrays that are to be made: TeaVM takes any. The translator calls this wherever an array is made. */
public final class ArraySizes {

    /** TeaVM counts the bytes of an object in an int, and adds to that. */
    private static final int MAX_BYTES = Integer.MAX_VALUE - 4096;

    /** The JDK's limit. */
    private static final int MAX_SIZE = Integer.MAX_VALUE - 2;

    private ArraySizes() {
    }

    /**
     * The size itself, if there can be such an array.
     *
     * @param bytes of an item
     */
    public static int check(int size, int bytes) {
        if (size < 0) {
            throw new NegativeArraySizeException(Integer.toString(size));
        }
        if (size > MAX_BYTES / bytes) {
            throw new OutOfMemoryError(
                    size > MAX_SIZE ? "Requested array size exceeds VM limit" : "Java heap space");
        }
        return size;
    }
}
