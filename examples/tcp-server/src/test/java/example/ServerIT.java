// SPDX-License-Identifier: Apache-2.0
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ServerIT {

    @Test
    void saysHello() throws Exception {
        int port = Integer.parseInt(System.getProperty("guest.port"));
        try (Socket socket = new Socket(System.getProperty("guest.host"), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write("unikernel".getBytes(StandardCharsets.UTF_8));
            assertEquals("Hello, unikernel",
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void writesToItsConsole() throws Exception {
        assertTrue(Files.readString(Path.of(System.getProperty("guest.console"))).contains("listening on port 7000"));
    }
}
