// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.error.Problems;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final String PORTS = "<ports>";
    private static final String GDB_PORT = "<gdbPort>";
    private static final int MAX_PORT = 65_535;

    /** Where the guest's port is reached. */
    public String url() {
        return "tcp://" + ADDRESS + ":" + host;
    }

    /** Reads a mapping such as {@code 8080:80}. */
    public static Optional<PortMapping> parse(String text, Problems problems) {
        Matcher matcher = FORM.matcher(text);
        if (matcher.matches()) {
            PortMapping ports =
                    new PortMapping(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            if (ports.host <= MAX_PORT && ports.guest > 0 && ports.guest <= MAX_PORT) {
                return Optional.of(ports);
            }
        }
        problems.add(PORTS, "'" + text + "' is no pair of ports",
                "write the port of this machine and that of the guest, like 8080:80; 0:80 takes a free port");
        return Optional.empty();
    }

    /** The same with a port that is known before: if any would do, that which the guest has. */
    public PortMapping fixed() {
        return new PortMapping(host == 0 ? guest : host, guest);
    }

    /** Notes it if a port of this machine is to lead to two of the guest's. */
    public static void checkDistinct(List<PortMapping> mappings, Problems problems) {
        Set<Integer> taken = new HashSet<>();
        mappings.stream().filter(mapping -> mapping.host != 0 && !taken.add(mapping.host)).forEach(mapping ->
                problems.add(PORTS, "port " + mapping.host + " of this machine leads to two ports of the guest",
                        "name each port of this machine once"));
    }

    /**
     * Mappings with ports that can be used now.
     *
     * @param problems takes those that cannot: other programs, or two mappings, use them
     */
    static List<PortMapping> reserved(List<PortMapping> mappings, Problems problems) {
        checkDistinct(mappings, problems);
        return mappings.stream().map(mapping -> new PortMapping(
                free(mapping.host, PORTS, "the guest's port " + mapping.guest,
                        "write 0:" + mapping.guest + " to take a free one", problems),
                mapping.guest)).toList();
    }

    /** Notes it if a port of this machine cannot be used for gdb: there is no such port, or another program uses it. */
    static void checkGdb(int port, Problems problems) {
        if (port < 1 || port > MAX_PORT) {
            problems.add(GDB_PORT, port + " is no port", "write a number from 1 to " + MAX_PORT);
        } else {
            free(port, GDB_PORT, "gdb", "write another one", problems);
        }
    }

    private static int free(int port, String element, String user, String otherwise, Problems problems) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(ADDRESS), port));
            return socket.getLocalPort();
        } catch (IOException e) {
            problems.add(element,
                    "port " + port + " of this machine cannot be used for " + user + ": " + e.getMessage(),
                    "end the program that uses it, or " + otherwise);
            return port;
        }
    }
}
