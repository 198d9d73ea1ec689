// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A TCP port of this machine that leads to one of the guest's.
 *
 * @param host the port of this machine; 0 to take a free one
 * @param guest the guest's
 */
public record PortMapping(int host, int guest) {

    /** Only this machine reaches the guest. */
    public static final String ADDRESS = "127.0.0.1";

    private static final Pattern FORM = Pattern.compile("\\s*(\\d{1,5})\\s*:\\s*(\\d{1,5})\\s*");
    private static final int MAX_PORT = 65_535;

    /** Where the guest's port is reached. */
    public String url() {
        return "tcp://" + ADDRESS + ":" + host;
    }

    /** Reads a mapping such as {@code 8080:80}. */
    static Optional<PortMapping> parse(String text, Problems problems) {
        Matcher matcher = FORM.matcher(text);
        if (matcher.matches()) {
            PortMapping ports =
                    new PortMapping(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            if (ports.host <= MAX_PORT && ports.guest > 0 && ports.guest <= MAX_PORT) {
                return Optional.of(ports);
            }
        }
        problems.add("<ports>", "'" + text + "' is no pair of ports",
                "write the port of this machine and that of the guest, like 8080:80; 0:80 takes a free port");
        return Optional.empty();
    }

    /**
     * The mapping with a port that can be used now.
     *
     * @throws RumprunException if another program uses it
     */
    PortMapping reserved() {
        return new PortMapping(free(host, "the guest's port " + guest,
                "write 0:" + guest + " into <ports> to take a free one"), guest);
    }

    /**
     * A port of this machine for gdb.
     *
     * @throws RumprunException if there is no such port, or another program uses it
     */
    static int forGdb(int port) {
        if (port < 1 || port > MAX_PORT) {
            Problems problems = new Problems();
            problems.add("<gdbPort>", port + " is no port", "write a number from 1 to " + MAX_PORT);
            problems.throwIfAny();
        }
        return free(port, "gdb", "write another one into <gdbPort>");
    }

    private static int free(int port, String user, String otherwise) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(ADDRESS), port));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw RumprunException.setup(
                    "Port " + port + " of this machine cannot be used for " + user + ": " + e.getMessage() + ".",
                    "end the program that uses it, or " + otherwise, e);
        }
    }
}
