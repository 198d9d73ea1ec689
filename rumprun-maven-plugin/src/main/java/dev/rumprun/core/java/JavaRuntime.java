// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import java.util.Arrays;
import java.util.Optional;

/** What runs a Java program in the guest. */
public enum JavaRuntime {
    /** Nothing: the program is translated to C, and is the guest's program itself. */
    NATIVE,
    /** A JVM that was made for Rumprun elsewhere; the program is on a disk. */
    JVM;

    /** The runtime of this name, in upper or lower case. */
    public static Optional<JavaRuntime> of(String name) {
        return Arrays.stream(values()).filter(runtime -> runtime.name().equalsIgnoreCase(name.strip())).findFirst();
    }
}
