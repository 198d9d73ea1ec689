// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.IOException;
import java.net.ServerSocket;

public final class Main {

    public static void main(String[] args) {
        try (ServerSocket server = new ServerSocket(80)) {
            System.out.println("listening to " + server.getLocalPort());
        } catch (IOException e) {
            System.out.println(e);
        }
    }
}
