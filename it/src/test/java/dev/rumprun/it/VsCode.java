// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.it;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * The debugger of VS Code's C/C++ extension: gdb, told by its machine interface what the extension makes of the first
 * configuration in launch.json, in the same order (GetInitializeCommands of DebuggedProcess.cs in microsoft/MIEngine).
 */
public final class VsCode implements AutoCloseable {

    private static final long LIMIT_SECONDS = 60;
    private static final String END = "(the end of gdb)";

    private final File workspace;
    private final JsonNode configuration;
    private final Process gdb;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final StringBuilder transcript = new StringBuilder();

    private VsCode(File workspace, JsonNode configuration, Process gdb) {
        this.workspace = workspace;
        this.configuration = configuration;
        this.gdb = gdb;
        Thread reader = new Thread(() -> {
            try (BufferedReader output = gdb.inputReader()) {
                output.lines().forEach(lines::add);
            } catch (IOException e) {
                lines.add(e.toString());
            }
            lines.add(END);
        });
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts to debug what is opened as a workspace; the guest waits. */
    public static VsCode debug(File workspace) throws IOException, InterruptedException {
        JsonNode launch = JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build()
                .readTree(new File(workspace, ".vscode/launch.json"));
        Process gdb = new ProcessBuilder("gdb", "--interpreter=mi").directory(new File("/"))
                .redirectErrorStream(true).start();
        VsCode debugger = new VsCode(workspace, launch.at("/configurations/0"), gdb);
        try {
            debugger.launch();
            return debugger;
        } catch (AssertionError | IOException | InterruptedException e) {
            debugger.close();
            throw e;
        }
    }

    private void launch() throws IOException, InterruptedException {
        require("type", "cppdbg");
        require("request", "launch");
        require("MIMode", "gdb");
        commands("setupCommands");
        command("-environment-cd " + quoted(value("cwd")));
        command("-file-exec-and-symbols " + quoted(value("program")));
        command("-break-insert -f main");
        command("-target-select remote " + value("miDebuggerServerAddress"));
        commands("postRemoteConnectCommands");
    }

    /** Sets a breakpoint in a file of the workspace. */
    public void breakAt(String file, int line) throws IOException, InterruptedException {
        command("-break-insert -f " + quoted(new File(workspace, file) + ":" + line));
    }

    /** Lets the guest run until it stops, and returns what gdb says of it. */
    public Text proceed() throws IOException, InterruptedException {
        command("-exec-continue");
        return new Text("stop in gdb", await(line -> line.startsWith("*stopped")));
    }

    /** Ends gdb; the guest runs on. */
    @Override
    public void close() throws IOException, InterruptedException {
        gdb.outputWriter().append("-gdb-exit\n").flush();
        if (!gdb.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            gdb.destroyForcibly();
        }
    }

    private void commands(String field) throws IOException, InterruptedException {
        for (JsonNode command : configuration.path(field)) {
            String text = resolved(command.path("text").asText()).replace("\\", "\\\\").replace("\"", "\\\"");
            command("-interpreter-exec console \"" + text + "\"");
        }
    }

    private void command(String command) throws IOException, InterruptedException {
        transcript.append("> ").append(command).append('\n');
        gdb.outputWriter().append(command).append('\n').flush();
        if (await(line -> line.startsWith("^")).startsWith("^error")) {
            throw new AssertionError("gdb refuses: " + command + System.lineSeparator() + transcript);
        }
    }

    private String await(Predicate<String> wanted) throws InterruptedException {
        while (true) {
            String line = lines.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
            transcript.append(line).append('\n');
            if (line == null || line.equals(END)) {
                throw new AssertionError("gdb says no more" + System.lineSeparator() + transcript);
            }
            if (wanted.test(line)) {
                return line;
            }
        }
    }

    private void require(String field, String value) {
        if (!value(field).equals(value)) {
            throw new AssertionError(field + " is not " + value + ": " + configuration.toPrettyString());
        }
    }

    private String value(String field) {
        return resolved(configuration.path(field).asText());
    }

    private String resolved(String text) {
        return text.replace("${workspaceFolder}", workspace.getPath());
    }

    private static String quoted(String path) {
        return path.contains(" ") ? '"' + path + '"' : path;
    }
}
