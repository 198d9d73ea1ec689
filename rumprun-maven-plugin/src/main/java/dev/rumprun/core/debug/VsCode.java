// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.debug;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rumprun.core.io.PrettyJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The launch file of VS Code, for its C/C++ extension. */
final class VsCode {

    private VsCode() {
    }

    static String launchFile(Debuggee debuggee, Path opened) throws IOException {
        Workspace workspace = new Workspace(opened, "${workspaceFolder}");
        // JSON with comments is what VS Code reads.
        return "// " + LaunchFiles.MARK + "\n" + PrettyJson.object(json -> {
            json.writeStringField("version", "0.2.0");
            json.writeArrayFieldStart("configurations");
            json.writeStartObject();
            json.writeStringField("name", debuggee.title());
            json.writeStringField("type", "cppdbg");
            json.writeStringField("request", "launch");
            json.writeStringField("MIMode", "gdb");
            json.writeStringField("miDebuggerServerAddress", debuggee.address());
            json.writeStringField("program", workspace.file(debuggee, debuggee.image()));
            json.writeStringField("cwd", workspace.project(debuggee));
            json.writeBooleanField("stopAtEntry", true);
            writeCommands(json, "setupCommands", List.of(Debuggee.CODE_FROM_IMAGE));
            // Not before: the extension loads the image after the commands above, and changes to its directory.
            writeCommands(json, "postRemoteConnectCommands", debuggee.addSymbols().stream().toList());
            json.writeEndObject();
            json.writeEndArray();
        });
    }

    private static void writeCommands(JsonGenerator json, String field, List<String> commands) throws IOException {
        json.writeArrayFieldStart(field);
        for (String command : commands) {
            json.writeStartObject();
            json.writeStringField("text", command);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
