// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.relocate;

import dev.rumprun.core.error.Problems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The compilers of the machine that a toolchain calls: names that are looked for on {@code PATH} whenever it does, or
 * absolute paths. They have to be GNU's.
 *
 * @param c compiles C, and links
 * @param cxx compiles C++
 */
public record HostCompilers(String c, String cxx) {

    /** Those that the machine calls by the plainest names. */
    public static final HostCompilers DEFAULT = new HostCompilers("gcc", "g++");

    private static final Pattern NAMED = Pattern.compile("(.*)gcc((?:-[0-9.]+)?)");
    private static final Pattern COMMAND = Pattern.compile("(?:/" + RelocationTarget.PLAIN + "*/)?[A-Za-z0-9_.+-]+");

    /**
     * A compiler for C and the one for C++ that belongs to it: {@code g++-12} to {@code gcc-12}. One that is called in
     * another way is taken for both.
     */
    public static HostCompilers of(String c) {
        Matcher matcher = NAMED.matcher(c);
        return new HostCompilers(c, matcher.matches() ? matcher.group(1) + "g++" + matcher.group(2) : c);
    }

    /**
     * Notes what no shell script can name.
     *
     * @param element what the user calls them by
     */
    public void check(String element, Problems problems) {
        for (String command : new String[] {c, cxx}) {
            if (!COMMAND.matcher(command).matches()) {
                problems.add(element,
                        "'" + command + "' is no name of a compiler, and no absolute path of plain letters",
                        "write something like gcc-12 or /usr/bin/gcc-12");
            }
        }
    }
}
