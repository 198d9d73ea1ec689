// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.host;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The packages that a tool comes from: names with blanks between them, or empty where it is not to be had.
 *
 * @param debian for Debian and Ubuntu
 * @param fedora for Fedora
 * @param macos for Homebrew
 */
public record Packages(String debian, String fedora, String macos) {

    /** What to do on a system. */
    public String install(HostSystem system) {
        return system.install(switch (system) {
            case DEBIAN -> debian;
            case FEDORA -> fedora;
            case MACOS -> macos;
        });
    }

    /** What to do on each of them, in one line. */
    public String inOneLine() {
        return Arrays.stream(HostSystem.values())
                .map(system -> system.title() + ": " + install(system))
                .collect(Collectors.joining("; "));
    }
}
