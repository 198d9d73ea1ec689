// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.pack;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.toolchain.ToolchainChoice;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Which toolchain to pack, and what to call it.
 *
 * @param toolchain the toolchain
 * @param file the archive to write
 * @param workDirectory for what is made on the way, and for what is known of earlier builds
 * @param rumprunRevision of Rumprun's sources; empty if it is not known, or the toolchain was unpacked and knows it
 * @param netbsdRevision of NetBSD's sources, likewise
 * @param timestamp the time of all files in the archive, in seconds since 1970; 1980 if empty
 */
public record PackRequest(
        ToolchainChoice toolchain,
        Path file,
        Path workDirectory,
        Optional<String> rumprunRevision,
        Optional<String> netbsdRevision,
        OptionalLong timestamp) {

    private static final Pattern REVISION = Pattern.compile("[A-Za-z0-9._/+-]{1,80}");

    /** Different for requests whose archives are. */
    String key() {
        return "rumprun " + rumprunRevision.orElse("") + " netbsd " + netbsdRevision.orElse("") + " time " + timestamp;
    }

    /** Notes what is wrong with it. */
    public void check(Problems problems) {
        toolchain.check(problems);
        check("<rumprunRevision>", rumprunRevision, problems);
        check("<netbsdRevision>", netbsdRevision, problems);
        if (!file.toString().endsWith(".tar.xz")) {
            problems.add("<file>", file + " does not end with .tar.xz", "write the name of a file that does");
        }
    }

    private static void check(String element, Optional<String> revision, Problems problems) {
        if (revision.isPresent() && !REVISION.matcher(revision.get()).matches()) {
            problems.add(element, "'" + revision.get() + "' is no name of a revision",
                    "write what `git rev-parse HEAD` prints in the sources");
        }
    }
}
