// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.debug;

import dev.rumprun.core.exec.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command that debugs a guest which waits for it. */
public final class GdbCommand {

    private GdbCommand() {
    }

    /** The command, for a shell. */
    public static String of(Debuggee debuggee) {
        return command(debuggee).asShellText();
    }

    /** The command, for a shell in the project's directory. */
    static String inDirectory(Debuggee debuggee) {
        return command(debuggee).asShellWords();
    }

    private static Command command(Debuggee debuggee) {
        List<String> arguments = new ArrayList<>(List.of("gdb", debuggee.image().toString()));
        arguments.addAll(List.of("-ex", Debuggee.CODE_FROM_IMAGE));
        debuggee.addSymbols().ifPresent(command -> arguments.addAll(List.of("-ex", command)));
        arguments.addAll(List.of("-ex", "target remote " + debuggee.address()));
        return new Command("debugging", arguments, debuggee.directory(), Map.of());
    }
}
