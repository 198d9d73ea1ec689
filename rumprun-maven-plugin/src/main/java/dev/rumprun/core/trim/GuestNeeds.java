// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.trim;

/**
 * What a guest's configuration needs of its image.
 *
 * @param network whether it has a network
 * @param dhcp whether one of its addresses comes by DHCP
 * @param disks whether it has disks
 */
public record GuestNeeds(boolean network, boolean dhcp, boolean disks) {

    /** Those of a guest that is told no more than its arguments. */
    public static final GuestNeeds NOTHING = new GuestNeeds(false, false, false);
}
