// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.relocate;

import dev.rumprun.core.error.RumprunException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file of a toolchain, with words in the place of what differs from one installation to the next.
 *
 * @param text in which each byte of the file is one character
 */
public record Template(String text) {

    static final String HOME = "@RUMPRUN_HOME@";
    static final String C = "@RUMPRUN_CC@";
    static final String CXX = "@RUMPRUN_CXX@";
    static final String TOOLCHAIN = "@RUMPRUN_TOOLCHAIN@";

    private static final String OTHER_NAME = "%{,c++:-D__is_convertible=__rumprun_is_convertible}";
    private static final Pattern WORD = Pattern.compile("@RUMPRUN_(?:HOME|CC|CXX|TOOLCHAIN)@");

    /** The contents of a file. */
    public static Template read(Path file) throws IOException {
        return new Template(Files.readString(file, StandardCharsets.ISO_8859_1));
    }

    /** Whether it is no text at all. */
    public boolean isBinary() {
        return text.indexOf('\0') >= 0;
    }

    /**
     * Takes the place of its toolchain out of a text.
     *
     * @param prefix the directory that the toolchain was installed to, as its files call it
     * @param file its name, for messages
     */
    public Template without(String prefix, String file) {
        if (hasWords()) {
            throw RumprunException.setup(
                    file + " has one of the words in it that take the place of paths in packed toolchains: " + HOME
                            + ", " + C + ", " + CXX + ", " + TOOLCHAIN + ".",
                    "take a toolchain as it was installed");
        }
        // Neither the end of a longer path nor the beginning of a longer name; "-L/opt/rumprun" is what is meant.
        Pattern path = Pattern.compile(
                "(?<!/[A-Za-z0-9_.+@-]{1,255})" + Pattern.quote(prefix) + "(?![A-Za-z0-9_.+@-])");
        return new Template(path.matcher(text).replaceAll(HOME));
    }

    /**
     * The recipe that a toolchain gives its programs, with a line more: which toolchain it is, so that programs are known
     * wherever a copy of it is.
     *
     * @param field what that line begins with
     */
    public Template withToolchain(String field) {
        String own = "(?m)^\\s*\\.asciz \"" + Pattern.quote(field) + ".*\\n";
        return new Template(text.replaceAll(own, "").replaceFirst("(?m)^\\s*\\.asciz \"rumprun_cflags: .*\\n",
                "$0\t.asciz \"" + field + TOOLCHAIN + "\"\n"));
    }

    /**
     * The specs by which programs are compiled, fit for more compilers than the toolchain was built with: gcc 13 has a
     * word of its own, {@code __is_convertible}, that Rumprun's C++ library uses as a name.
     */
    public Template forYoungerCompilers() {
        String headers = "%{,c++:-isystem";
        return text.contains(OTHER_NAME) ? this : new Template(text.replace(headers, OTHER_NAME + " " + headers));
    }

    /** Whether anything has to be filled in. */
    public boolean hasWords() {
        return WORD.matcher(text).find();
    }

    /** The contents of the file. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * The text for a toolchain in a directory.
     *
     * @param compilers what it calls
     * @param toolchain what tells it from others
     */
    public Template fill(Path home, HostCompilers compilers, String toolchain) {
        Map<String, String> values = Map.of(
                HOME, home.toString(), C, compilers.c(), CXX, compilers.cxx(), TOOLCHAIN, toolchain);
        return new Template(WORD.matcher(text)
                .replaceAll((MatchResult word) -> Matcher.quoteReplacement(values.get(word.group()))));
    }
}
