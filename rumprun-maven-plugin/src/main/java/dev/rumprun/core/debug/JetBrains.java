// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.debug;

import dev.rumprun.core.io.XmlLines;
import java.nio.file.Path;

/**
 * Run configurations of JetBrains' development environments, in the form in which these store them in a project's
 * directory {@code .run}; see the files {@code .run/Debug.run.xml} of DreamChaser-luzeyu/nemu (remote) and of
 * HikaruHokkyokusei/xv6 (shell script) on GitHub.
 */
final class JetBrains {

    private static final String VARIABLE = "$PROJECT_DIR$";

    private JetBrains() {
    }

    /** CLion's "Remote Debug". It takes one file with symbols. */
    static String remoteDebug(Debuggee debuggee, Path opened) {
        Workspace workspace = new Workspace(opened, VARIABLE);
        Path symbols = debuggee.program().orElse(debuggee.image());
        return configuration("default", "false", "name", debuggee.title(), "type", "CLion_Remote", "version", "1",
                        "remoteCommand", debuggee.address(), "symbolFile", workspace.file(debuggee, symbols),
                        "sysroot", "")
                .empty("debugger", "kind", "GDB", "isBundled", "true")
                // Debug information names sources from the project's directory, which it calls "."
                .empty("pathMapping", "remote", ".", "local", workspace.project(debuggee))
                .empty("method", "v", "2")
                .end().end().toString();
    }

    /** "Shell Script": gdb in a terminal, for those that have no "Remote Debug", such as IntelliJ IDEA. */
    static String terminal(Debuggee debuggee, Path opened) {
        Workspace workspace = new Workspace(opened, VARIABLE);
        XmlLines xml = configuration(
                "default", "false", "name", debuggee.title() + " (gdb)", "type", "ShConfigurationType");
        String[][] options = {
            {"SCRIPT_TEXT", GdbCommand.inDirectory(debuggee)},
            {"INDEPENDENT_SCRIPT_PATH", "true"},
            {"SCRIPT_PATH", ""},
            {"SCRIPT_OPTIONS", ""},
            {"INDEPENDENT_SCRIPT_WORKING_DIRECTORY", "true"},
            {"SCRIPT_WORKING_DIRECTORY", workspace.project(debuggee)},
            {"INDEPENDENT_INTERPRETER_PATH", "true"},
            {"INTERPRETER_PATH", "/bin/sh"},
            {"INTERPRETER_OPTIONS", ""},
            {"EXECUTE_IN_TERMINAL", "true"},
            {"EXECUTE_SCRIPT_FILE", "false"},
        };
        for (String[] option : options) {
            xml.empty("option", "name", option[0], "value", option[1]);
        }
        return xml.empty("envs").empty("method", "v", "2").end().end().toString();
    }

    private static XmlLines configuration(String... attributes) {
        return new XmlLines(LaunchFiles.MARK)
                .begin("component", "name", "ProjectRunConfigurationManager")
                .begin("configuration", attributes);
    }
}
