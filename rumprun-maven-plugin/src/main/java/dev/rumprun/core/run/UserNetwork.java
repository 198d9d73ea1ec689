// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.guest.GuestNetwork;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The network that QEMU itself plays for a guest, which reaches the outside by it. Where the guest has an address of its
 * own choice, QEMU takes those beside it.
 */
public final class UserNetwork {

    /** QEMU takes three addresses for itself. */
    private static final int MAX_PREFIX = 29;
    private static final int TAKEN = 3;

    private UserNetwork() {
    }

    /** Notes that no port can lead to the guest. */
    public static void check(List<GuestNetwork> networks, List<String> ports, Problems problems) {
        if (ports.isEmpty()) {
            return;
        }
        if (networks.isEmpty()) {
            problems.add("<ports>", "the guest has no network", "describe one in <networks>");
        } else if (networks.stream().allMatch(GuestNetwork::isV6)) {
            problems.add("<ports>", "the guest has no IPv4 network, and the ports are those of IPv4",
                    "add a <network> of type inet to <networks>");
        } else if (prefix(networks.get(mapped(networks))).filter(length -> length > MAX_PREFIX).isPresent()) {
            problems.add("<address>", "QEMU cannot map <ports> to a network that small",
                    "take a prefix length of at most " + MAX_PREFIX);
        }
    }

    /**
     * The options of QEMU's user networks for a guest, in the order of its interfaces.
     *
     * @param ports that lead to the {@link #mapped} interface
     */
    public static List<String> options(List<GuestNetwork> networks, List<PortMapping> ports) {
        int mapped = mapped(networks);
        return IntStream.range(0, networks.size()).mapToObj(i -> {
            GuestNetwork network = networks.get(i);
            return Stream.concat(addresses(network).stream(), ports.stream().filter(port -> i == mapped).map(port ->
                    forward(PortMapping.ADDRESS, Integer.toString(port.host()), network,
                            Integer.toString(port.guest())))).collect(Collectors.joining(","));
        }).toList();
    }

    /**
     * The option that has a port of this machine lead to one of the guest's.
     *
     * @param address where this machine listens
     */
    public static String forward(String address, String hostPort, GuestNetwork network, String guestPort) {
        return "hostfwd=tcp:" + address + ":" + hostPort + "-" + network.host().orElse("") + ":" + guestPort;
    }

    /** The number of the interface that ports lead to, the first of IPv4; that behind the last if there is none. */
    public static int mapped(List<GuestNetwork> networks) {
        int i = 0;
        while (i < networks.size() && networks.get(i).isV6()) {
            i++;
        }
        return i;
    }

    private static Optional<Integer> prefix(GuestNetwork network) {
        return network.isV6() ? Optional.empty() : network.prefix().map(Integer::valueOf);
    }

    private static List<String> addresses(GuestNetwork network) {
        Optional<Integer> prefix = prefix(network).filter(length -> length <= MAX_PREFIX);
        if (prefix.isEmpty()) {
            return List.of();
        }
        int guest = number(network.host().orElseThrow());
        int first = guest & (int) (-1L << (Integer.SIZE - prefix.get()));
        Optional<Integer> gateway = network.gateway().map(UserNetwork::number);
        List<Integer> free = new ArrayList<>();
        for (int address = first + 1; free.size() < TAKEN; address++) {
            if (address != guest && !gateway.equals(Optional.of(address))) {
                free.add(address);
            }
        }
        return List.of("net=" + text(first) + "/" + prefix.get(), "host=" + text(gateway.orElse(free.get(0))),
                "dns=" + text(free.get(1)), "dhcpstart=" + text(free.get(2)));
    }

    private static int number(String address) {
        try {
            return ByteBuffer.wrap(InetAddress.getByName(address).getAddress()).getInt();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(address + " is no address, and was not refused", e);
        }
    }

    private static String text(int address) {
        byte[] bytes = ByteBuffer.allocate(Integer.BYTES).putInt(address).array();
        return (bytes[0] & 0xff) + "." + (bytes[1] & 0xff) + "." + (bytes[2] & 0xff) + "." + (bytes[3] & 0xff);
    }
}
