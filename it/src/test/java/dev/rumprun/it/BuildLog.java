// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;

/** The log of a project's builds. */
public final class BuildLog {

    private static final String BEGIN = "[INFO] Scanning for projects...";

    private BuildLog() {
    }

    /** The log of the project's latest build. */
    public static Text of(File project) throws IOException {
        String log = Files.readString(project.toPath().resolve("build.log"));
        return new Text("build.log", log.substring(Math.max(0, log.lastIndexOf(BEGIN))));
    }

    /** The names of the sources that a build with {@code --debug} has compiled, sorted. */
    public static List<String> compiled(Text log) {
        return List.copyOf(new TreeSet<>(commands(log, " -c \\S*?([^/ ]+) -o ")));
    }

    /** The commands that a build with {@code --debug} has run. */
    public static List<String> commands(Text log) {
        return commands(log, "(.*)");
    }

    private static List<String> commands(Text log, String part) {
        return log.matcher("^\\[DEBUG\\] \\$ .*?" + part).results().map((MatchResult r) -> r.group(1)).toList();
    }
}
