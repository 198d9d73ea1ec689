// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/**
 * An added member that does not take the place of the methods that have its name and parameters, but is called where
 * they begin: it throws what the JDK throws for arguments that they do not take. It returns nothing. Before a
 * constructor there is no object yet: its {@code constructor} is {@link Static}.
 */
@Target(ElementType.METHOD)
public @interface Before {
}
