// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.guest;

import dev.rumprun.core.error.Problems;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A network interface.
 *
 * @param type {@code inet} or {@code inet6}
 * @param method {@code static}, or {@code dhcp} for {@code inet} and {@code auto} for {@code inet6}
 * @param address with its prefix length, {@code 10.0.0.2/24}; for {@code static} only
 * @param gateway for {@code static} only
 */
public record GuestNetwork(String type, String method, Optional<String> address, Optional<String> gateway) {

    private static final String ELEMENT = "<network>";
    private static final String BYTE = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern V4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
    private static final Pattern V6 = Pattern.compile("(?=.*:)[0-9a-fA-F:]{2,39}");
    private static final int MAX_V4_PREFIX = 32;
    private static final int MAX_V6_PREFIX = 128;

    public GuestNetwork {
        type = type.toLowerCase(Locale.ROOT);
        method = method.toLowerCase(Locale.ROOT);
    }

    public boolean isDhcp() {
        return method.equals("dhcp");
    }

    /** Whether the routers of the network tell the guest its address. */
    boolean isAuto() {
        return method.equals("auto");
    }

    /** Whether it is one of IPv6. */
    public boolean isV6() {
        return type.equals("inet6");
    }

    /** The address without the prefix length. */
    public Optional<String> host() {
        return address.map(a -> a.replaceFirst("/.*", ""));
    }

    /** The prefix length. */
    public Optional<String> prefix() {
        return address.map(a -> a.substring(a.indexOf('/') + 1));
    }

    void check(Problems problems) {
        if (!isV6() && !type.equals("inet")) {
            problems.add(ELEMENT, "'" + type + "' is no type of network", "write <type>inet</type> or inet6");
            return;
        }
        String automatic = isV6() ? "auto" : "dhcp";
        if (method.equals("static")) {
            checkStatic(problems);
        } else if (!method.equals(automatic)) {
            problems.add(ELEMENT, "a network of type " + type + " has no method '" + method + "'",
                    "write <method>" + automatic + "</method> or static");
        } else if (address.isPresent() || gateway.isPresent()) {
            problems.add(ELEMENT, "with the method " + method + " the network gives address and gateway",
                    "leave out <address> and <gateway>, or write <method>static</method>");
        }
    }

    private void checkStatic(Problems problems) {
        Pattern form = isV6() ? V6 : V4;
        int max = isV6() ? MAX_V6_PREFIX : MAX_V4_PREFIX;
        String example = isV6() ? "fd00::2/64" : "10.0.2.15/24";
        boolean good = address.filter(a -> a.matches("[^/]+/\\d{1,3}")
                && form.matcher(host().orElseThrow()).matches()
                && Integer.parseInt(prefix().orElseThrow()) <= max).isPresent();
        if (!good) {
            problems.add(ELEMENT, address.map(a -> "'" + a + "' is no address with a prefix length")
                    .orElse("a static network needs an address"), "write it like <address>" + example + "</address>");
        } else if (isV6() && Integer.parseInt(prefix().orElseThrow()) % Byte.SIZE != 0) {
            problems.add(ELEMENT, "the guest takes no IPv6 prefix length like that of '" + address.get() + "'",
                    "take a multiple of " + Byte.SIZE + ", such as 64");
        }
        gateway.filter(g -> !form.matcher(g).matches()).ifPresent(g -> problems.add(ELEMENT,
                "'" + g + "' is no address of a gateway", "write it like " + example.replaceFirst("/.*", "")));
    }
}
