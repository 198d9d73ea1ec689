// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.host;

import java.util.Locale;

/** Systems whose packages we know. */
public enum HostSystem {
    DEBIAN("Debian, Ubuntu", "apt-get install"),
    FEDORA("Fedora", "dnf install"),
    MACOS("macOS", "brew install");

    private final String title;
    private final String install;

    HostSystem(String title, String install) {
        this.title = title;
        this.install = install;
    }

    public String title() {
        return title;
    }

    /** Its name in files that programs read. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String install(String packages) {
        return packages.isEmpty() ? "needs Linux, in a virtual machine" : install + " " + packages;
    }
}
