// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.trim;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /**
     * What a guest would not boot with.
     *
     * @param dropped the components that its image does not have
     * @return for what it would need them, by their names
     */
    public SortedMap<String, String> missing(Collection<String> dropped) {
        SortedMap<String, String> needs = new TreeMap<>();
        if (network) {
            needs.put(Component.NETWORK, "the guest has a network");
            needs.put(Component.PCI, "the guest has a network");
        }
        if (dhcp) {
            needs.put(Component.BPF, "the guest has DHCP");
        }
        if (disks) {
            needs.put(Component.DISKS, "the guest has a disk");
            needs.put(Component.FILE_SYSTEMS, "the guest has a disk");
        }
        needs.keySet().retainAll(dropped);
        return needs;
    }
}
