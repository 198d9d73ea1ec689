// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;
import org.teavm.interop.c.Include;

/** Exceptions that no code of the program throws, but the machine on which it runs. */
@Include(value = "implicit-exceptions.h", isSystem = false)
public final class ImplicitExceptions {

    private ImplicitExceptions() {
    }

    /**
     * Does nothing. The translator calls it wherever something is caught, for TeaVM to know that exceptions of this kind
     * may get there: it would take what can be done with them for impossible.
     */
    @Import(name = "rumprun_java_nothing")
    @Unmanaged
    public static native void possible();

    /** For a null that is used as an object. */
    public static NullPointerException nullPointer() {
        return new NullPointerException("null is no object");
    }

    /** For an index that an array has not. */
    public static ArrayIndexOutOfBoundsException arrayIndex() {
        int length = length();
        return new ArrayIndexOutOfBoundsException(
                "Index " + index() + " out of bounds" + (length < 0 ? "" : " for length " + length));
    }

    /** For an object that is not of the class that it is wanted to be. */
    public static ClassCastException classCast() {
        String from = castFrom().getName();
        String to = castTo().getName();
        // Of classes that nobody asks for their names, TeaVM leaves these out.
        return from == null || to == null
                ? new ClassCastException()
                : new ClassCastException(ClassCasts.message(from, to));
    }

    @Import(name = "rumprun_java_cast_from")
    @Unmanaged
    private static native Class<?> castFrom();

    @Import(name = "rumprun_java_cast_to")
    @Unmanaged
    private static native Class<?> castTo();

    @Import(name = "rumprun_java_index")
    @Unmanaged
    private static native int index();

    @Import(name = "rumprun_java_length")
    @Unmanaged
    private static native int length();
}
