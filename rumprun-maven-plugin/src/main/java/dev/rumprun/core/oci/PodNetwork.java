// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.oci;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.guest.GuestNetwork;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The network that KubeVirt puts between a guest and its pod. The first address in it is KubeVirt's, the second one
 * the guest's; it tells that by DHCP, and a guest that knows it needs not ask.
 *
 * @param cidr the network; nothing for KubeVirt's own choice
 */
record PodNetwork(Optional<String> cidr) {

    private static final String ELEMENT = "<networks>";
    private static final String STANDARD = "10.0.2.0/24";
    /** Of the four addresses of a network of this length, two are for hosts. */
    private static final int MAX_PREFIX = 30;

    /** The network of a guest with these interfaces; nothing if it has none. */
    static Optional<PodNetwork> of(List<GuestNetwork> networks, Problems problems) {
        if (networks.isEmpty()) {
            return Optional.empty();
        }
        if (networks.size() > 1) {
            problems.add(ELEMENT, "KubeVirt connects a guest to the network of its pod once, and this one has "
                    + networks.size() + " interfaces", "name one <network>, and add others to the manifest by hand");
        }
        GuestNetwork network = networks.get(0);
        if (network.isV6()) {
            problems.add(ELEMENT, "KubeVirt tells guests no IPv6 addresses",
                    "write <type>inet</type>; IPv6 of the pod reaches the guest then, too");
            return Optional.empty();
        }
        return Optional.of(new PodNetwork(network.host().flatMap(host -> cidr(network, host, problems))));
    }

    private static Optional<String> cidr(GuestNetwork network, String host, Problems problems) {
        int prefix = Integer.parseInt(network.prefix().orElseThrow());
        int address = number(host);
        int first = prefix == 0 ? 0 : address & -1 << Integer.SIZE - prefix;
        String gateway = text(first + 1);
        if (prefix > MAX_PREFIX || address != first + 2 || !network.gateway().orElse(gateway).equals(gateway)) {
            problems.add(ELEMENT, "KubeVirt gives a guest the second address of its network, and takes the first for "
                    + "itself, which " + host + "/" + prefix + " does not fit",
                    "write <method>dhcp</method>, or the address 10.0.2.2/24 with the gateway 10.0.2.1");
            return Optional.empty();
        }
        return Optional.of(text(first) + "/" + prefix).filter(cidr -> !cidr.equals(STANDARD));
    }

    private static int number(String address) {
        int number = 0;
        for (String part : address.split("\\.")) {
            number = number << Byte.SIZE | Integer.parseInt(part);
        }
        return number;
    }

    private static String text(int address) {
        byte[] bytes = ByteBuffer.allocate(Integer.BYTES).putInt(address).array();
        return Byte.toUnsignedInt(bytes[0]) + "." + Byte.toUnsignedInt(bytes[1]) + "." + Byte.toUnsignedInt(bytes[2])
                + "." + Byte.toUnsignedInt(bytes[3]);
    }

    /** What a manifest says of it. */
    Map<String, Object> asYaml(String name) {
        Map<String, Object> yaml = new LinkedHashMap<>();
        yaml.put("name", name);
        yaml.put("pod", cidr.isPresent() ? Map.of("vmNetworkCIDR", cidr.get()) : Map.of());
        return yaml;
    }
}
