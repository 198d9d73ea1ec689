// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.deploy;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the scripts have in common. */
final class ShellScript {

    /** Has a script end by what fails, take no text for a pattern, and find the files. */
    static final String START = String.join("\n", "", "set -efu", "",
            "case $0 in", "*/*)", "    CDPATH='' cd -- \"${0%/*}/\" ;;", "esac", "");

    private ShellScript() {
    }

    /** The first lines. */
    static String begin(String purpose, DeployRequest request) {
        return "#!/bin/sh\n# Written by rumprun-maven-plugin.\n#\n# " + purpose
                + "\n#\n# These files belong into the directory of this script:\n"
                + Stream.concat(Stream.of(request.kernel(), request.configFile()),
                        request.disks().stream().map(disk -> disk.file().toString()))
                        .filter(file -> !file.startsWith("/")).distinct()
                        .map(file -> "#   " + file + "\n").collect(Collectors.joining());
    }
}
