// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.relocate;

import dev.rumprun.core.error.RumprunException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The commands in a toolchain's {@code libexec}, which call the machine's own. As they were built they are programs and
 * scripts that name the tools of the machine that built them; here they are scripts that find them.
 */
public final class HostWrapper {

    private static final Pattern CALL = Pattern.compile("^exec (?:\\S*/)?([A-Za-z0-9_.+-]+) \"\\$(?:@|\\{@})\"$",
            Pattern.MULTILINE);
    /** Tells two states of a file from each other. The program of this name needs the libc that it was built for. */
    private static final String META = "stat -L -c \"%d-%i-%s-%y-%z\" -- \"$1\"";

    private HostWrapper() {
    }

    /**
     * What shall be there instead.
     *
     * @param name of the file
     * @param text of the file
     * @throws RumprunException if nobody knows what the command does
     */
    public static Template of(String name, String text) {
        String tool = name.substring(name.lastIndexOf('-') + 1);
        return switch (tool) {
            case "brprintmetainfo" -> script(META);
            case "gcc" -> script(Template.C + " \"$@\"");
            case "c++" -> script(Template.CXX + " \"$@\"");
            case "cpp" -> script(Template.C + " -E -x c \"$@\"");
            default -> called(name, text);
        };
    }

    private static Template called(String name, String text) {
        Matcher call = CALL.matcher(text);
        if (!call.find()) {
            throw RumprunException.setup(
                    "The command libexec/…/" + name + " cannot be packed: it is none that buildrump.sh makes.",
                    "take a toolchain that Rumprun's build-rr.sh has installed, built by gcc");
        }
        return script(call.group(1) + " \"$@\"");
    }

    private static Template script(String command) {
        return new Template("#!/bin/sh\nexec " + command + "\n");
    }
}
