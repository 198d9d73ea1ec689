// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.sbom;

import java.util.Set;

/**
 * A licence, as a POM names it.
 *
 * @param name of it; may be one of SPDX's identifiers
 * @param url its text; may be empty
 */
public record Licence(String name, String url) {

    /** Those that POMs of today use; what is not among them is given by its name, which says no less. */
    private static final Set<String> IDENTIFIERS = Set.of("0BSD", "AGPL-3.0-only", "AGPL-3.0-or-later", "Apache-1.1",
            "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "CC0-1.0", "CDDL-1.0", "CDDL-1.1", "CPL-1.0",
            "EPL-1.0", "EPL-2.0", "EUPL-1.2", "GPL-2.0-only", "GPL-2.0-or-later", "GPL-2.0-with-classpath-exception",
            "GPL-3.0-only", "GPL-3.0-or-later", "ISC", "LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only",
            "LGPL-3.0-or-later", "MIT", "MIT-0", "MPL-1.1", "MPL-2.0", "Unlicense", "UPL-1.0", "WTFPL", "Zlib");

    boolean isIdentifier() {
        return IDENTIFIERS.contains(name);
    }
}
