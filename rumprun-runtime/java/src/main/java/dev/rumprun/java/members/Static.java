// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.members;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A method that becomes a static one of the class to which it is added. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Static {
}
