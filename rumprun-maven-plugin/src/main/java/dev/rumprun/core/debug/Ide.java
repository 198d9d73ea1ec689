// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.debug;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The development environments that we write launch files for. */
enum Ide {

    VSCODE("VS Code", name -> ".vscode/launch.json", VsCode::launchFile),
    INTELLIJ("IntelliJ IDEA", name -> ".run/" + name + "-gdb.run.xml", JetBrains::terminal),
    CLION("CLion", name -> ".run/" + name + ".run.xml", JetBrains::remoteDebug);

    private final String title;
    private final UnaryOperator<String> file;
    private final Form form;

    Ide(String title, UnaryOperator<String> file, Form form) {
        this.title = title;
        this.file = file;
        this.form = form;
    }

    String title() {
        return title;
    }

    /** The user's word for it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The launch file in the directory that is opened. */
    Path file(Debuggee debuggee, Path opened) {
        return opened.resolve(file.apply(debuggee.name()));
    }

    /** What the launch file says; {@link LaunchFiles#MARK} is in its first line. */
    String text(Debuggee debuggee, Path opened) throws IOException {
        return form.text(debuggee, opened);
    }

    /** Writes the text of a launch file. */
    @FunctionalInterface
    private interface Form {
        String text(Debuggee debuggee, Path opened) throws IOException;
    }
}
