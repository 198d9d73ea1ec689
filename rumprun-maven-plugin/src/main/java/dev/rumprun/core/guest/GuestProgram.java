// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.guest;

import java.util.List;

/**
 * A program of an image, and how it is called.
 *
 * @param name its first argument, by which the console names it
 * @param arguments the others
 * @param runMode when the next one begins
 */
public record GuestProgram(String name, List<String> arguments, RunMode runMode) {

    public GuestProgram {
        arguments = List.copyOf(arguments);
    }
}
