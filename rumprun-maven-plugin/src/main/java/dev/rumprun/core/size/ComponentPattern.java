// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of components.
 *
 * @param text a name; a {@code *} in it stands for any characters
 */
record ComponentPattern(String text) {

    boolean matches(String component) {
        String regex = Arrays.stream(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return component.matches(regex);
    }
}
