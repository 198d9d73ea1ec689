// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.guest;

import java.util.List;

/** A program of an image of several. */
public final class Program {

    /** Its first argument, by which the console names it. */
    String name;

    /** Its other arguments. */
    List<String> arguments;

    /** {@code foreground}, {@code background} or {@code pipe}. */
    String runMode = "foreground";
}
