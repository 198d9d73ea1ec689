// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Answers questions of the domain name system, after a while. */
final class NameServer implements Runnable {

    private static final int ADDRESS = 1;
    private static final int POINTER = 12;
    private static final int UNKNOWN = 3;
    private static final Map<String, byte[]> HOSTS = Map.of(
            "slow.test", new byte[] {10, 1, 2, 3}, "one.test", new byte[] {10, 0, 0, 1},
            "two.test", new byte[] {10, 0, 0, 2});

    private final DatagramSocket socket;

    NameServer() throws IOException {
        socket = new DatagramSocket(53, InetAddress.getLoopbackAddress());
    }

    @Override
    public void run() {
        try {
            while (true) {
                DatagramPacket packet = new DatagramPacket(new byte[512], 512);
                socket.receive(packet);
                Thread.sleep(300);
                byte[] answer = answer(packet.getData(), packet.getLength());
                socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] answer(byte[] question, int length) {
        StringBuilder name = new StringBuilder();
        int at = 12;
        while (question[at] != 0) {
            name.append(name.isEmpty() ? "" : ".")
                    .append(new String(question, at + 1, question[at], StandardCharsets.US_ASCII));
            at += question[at] + 1;
        }
        int type = question[at + 2];
        byte[] data = type == ADDRESS ? HOSTS.get(name.toString()) : null;
        if (type == POINTER && name.toString().equals("3.2.1.10.in-addr.arpa")) {
            data = "\4slow\4test\0".getBytes(StandardCharsets.US_ASCII);
        }
        boolean known = data != null || HOSTS.containsKey(name.toString());
        ByteBuffer answer = ByteBuffer.allocate(512);
        answer.put(question, 0, 2).putShort((short) (0x8580 | (known ? 0 : UNKNOWN)));
        answer.putShort((short) 1).putShort((short) (data == null ? 0 : 1)).putInt(0);
        answer.put(question, 12, at + 5 - 12);
        if (data != null) {
            answer.putShort((short) 0xc00c).putShort((short) type).putShort((short) 1).putInt(60);
            answer.putShort((short) data.length).put(data);
        }
        byte[] bytes = new byte[answer.position()];
        answer.flip();
        answer.get(bytes);
        return bytes;
    }
}
