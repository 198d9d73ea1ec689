// SPDX-License-Identifier: Apache-2.0
package example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class EchoIT {

    private static final int PORT = Integer.parseInt(System.getProperty("guest.port"));
    private static final int LIMIT_MILLIS = 60_000;

    @Test
    void sendsBackWhatItGets() throws Exception {
        byte[] sent = bytes(200_000);
        assertArrayEquals(sent, echo(sent));
    }

    @Test
    void servesSeveralClientsAtOnce() throws Exception {
        List<Socket> clients = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            clients.add(connect());
        }
        // The last first: nobody waits for those before.
        for (int i = clients.size() - 1; i >= 0; i--) {
            try (Socket client = clients.get(i)) {
                client.getOutputStream().write(i);
                assertEquals(i, client.getInputStream().read());
            }
        }
    }

    private static byte[] echo(byte[] sent) throws IOException {
        try (Socket socket = connect()) {
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
                try {
                    socket.getOutputStream().write(sent);
                    socket.shutdownOutput();
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            byte[] received = socket.getInputStream().readAllBytes();
            writing.join();
            return received;
        }
    }

    private static Socket connect() throws IOException {
        Socket socket = new Socket(System.getProperty("guest.host"), PORT);
        socket.setSoTimeout(LIMIT_MILLIS);
        return socket;
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
