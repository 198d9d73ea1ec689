// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.guest;

/** A network interface of the guest. */
public final class Network {

    /** {@code inet} or {@code inet6}. */
    String type = "inet";

    /** {@code static}; or by default {@code dhcp} for {@code inet}, and {@code auto} for {@code inet6}. */
    String method;

    /** With its prefix length, for {@code static}: {@code 10.0.2.15/24}. */
    String address;

    /** For {@code static}. */
    String gateway;
}
