// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/**
 * A member that is static where it is added. All others are for objects, which they have as their first parameter.
 *
 * <p>{@code java.util.TMapEntryMembers} in the package {@code dev.rumprun.java.classlib} has what {@code
 * java.util.Map.Entry} lacks in TeaVM's class library, or does not do as in the JDK: each public method becomes one of
 * that class, and takes the place of the one that is there. A method {@code constructor} becomes a constructor, which
 * gives what the method returns to the constructor that takes it. Public constants are the class's, and so are the
 * interfaces.
 */
@Target(ElementType.METHOD)
public @interface Static {
}
