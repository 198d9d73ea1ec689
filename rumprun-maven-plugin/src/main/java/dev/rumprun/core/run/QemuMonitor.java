// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.io.OutputStreamWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Asks QEMU about connections: it accepts those to a mapped port itself, whether or not the guest does. QEMU connects to
 * us, so that nobody else can get hold of it, and there is no file to be left over.
 */
final class QemuMonitor implements AutoCloseable {

    private static final int LIMIT_MILLIS = 5_000;
    /** What a connection goes through before the guest has accepted it. */
    private static final String WAITING = "TCP\\[(?:HOST_FORWARD|SYN_SENT)].*";

    private final ServerSocket server;
    private Socket socket;
    private BufferedReader answers;
    private Writer questions;

    QemuMonitor() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getByName(PortMapping.ADDRESS));
        server.setSoTimeout(LIMIT_MILLIS);
    }

    /** What tells QEMU to connect to this. */
    List<String> options() {
        return List.of("-chardev", "socket,id=monitor,host=" + PortMapping.ADDRESS + ",port=" + server.getLocalPort(),
                "-mon", "chardev=monitor,mode=control");
    }

    /** Whether the guest accepts a connection. */
    boolean isAccepted(PortMapping port) {
        try (Socket connection = new Socket(PortMapping.ADDRESS, port.host())) {
            String from = ".*\\s" + port.host() + "\\s.*\\s" + port.guest() + "\\s.*";
            return connection.isConnected() && ask("info usernet").lines()
                    .map(String::strip)
                    .anyMatch(line -> line.startsWith("TCP[") && line.matches(from) && !line.matches(WAITING));
        } catch (IOException e) {
            return false;
        }
    }

    /** Sends a command of the monitor that people use, in the protocol that programs use, and gives the answer's text. */
    private String ask(String command) throws IOException {
        if (socket == null) {
            connect();
        }
        return call("{\"execute\":\"human-monitor-command\",\"arguments\":{\"command-line\":\"" + command + "\"}}")
                .replace("\\r\\n", "\n");
    }

    private void connect() throws IOException {
        socket = server.accept();
        socket.setSoTimeout(LIMIT_MILLIS);
        answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        questions = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
        call("{\"execute\":\"qmp_capabilities\"}");
    }

    private String call(String question) throws IOException {
        questions.append(question).append('\n').flush();
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            // Before and between the answers, QEMU greets, and tells events.
            if (line.startsWith("{\"return\"") || line.startsWith("{\"error\"")) {
                return line;
            }
        }
        throw new IOException("QEMU's monitor has ended");
    }

    @Override
    public void close() throws IOException {
        server.close();
        if (socket != null) {
            socket.close();
        }
    }
}
