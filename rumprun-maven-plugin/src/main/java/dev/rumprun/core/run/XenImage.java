// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

import dev.rumprun.core.error.Problems;

/** What Xen has to know of an image. */
public enum XenImage {
    /** Rumprun's: it reads its configuration from the xenstore. */
    PV("pv"),
    /** The starter platform's: its configuration is its ramdisk. */
    PVH("pvh");

    private static final String PREFIX = "xen";

    private final String type;

    XenImage(String type) {
        this.type = type;
    }

    /** Whether images that were made by a configuration of rumprun-bake are for Xen. */
    public static boolean isMadeBy(String bakeConfig) {
        return bakeConfig.startsWith(PREFIX);
    }

    /** The kind of an image that a configuration of rumprun-bake has made. */
    public static XenImage of(String bakeConfig) {
        return bakeConfig.equals("xen_pvh") ? PVH : PV;
    }

    /** What Xen calls it. */
    String type() {
        return type;
    }

    static void checkGdb(boolean withGdb, Problems problems) {
        if (withGdb) {
            problems.add("<platform>", "gdb cannot be attached to a guest of Xen",
                    "debug the image of the platform kvm");
        }
    }
}
