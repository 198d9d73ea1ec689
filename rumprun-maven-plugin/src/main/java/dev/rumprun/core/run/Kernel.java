// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.run;

/**
 * What an image begins with, before its program.
 *
 * <p>The numbers are the fewest whole MB behind the end of the image with which a program that prints one line booted,
 * baked without cures. With one less, Rumprun's guests halt, hang or say the same for ever, and the starter has nothing to
 * begin with. Measured with images that end at 4 and at 24 MB (the starter's at 2 and at 12), in QEMU 7.2 and, xen_pv,
 * under Xen 4.17. The cures take some MB more; but their guests say at once what they have no memory for.
 */
enum Kernel {

    STARTER(1),
    RUMPRUN_HW(3),
    /** Its page tables come on top. */
    RUMPRUN_XEN(9);

    private static final int MB = 1 << 20;

    private final int own;

    Kernel(int own) {
        this.own = own;
    }

    /**
     * Finds out what an image begins with.
     *
     * @param ofRumprun whether a Rumprun toolchain has made it
     * @param bakeConfig what it was made by
     */
    static Kernel of(boolean ofRumprun, String bakeConfig) {
        if (!ofRumprun) {
            return STARTER;
        }
        return XenImage.isMadeBy(bakeConfig) ? RUMPRUN_XEN : RUMPRUN_HW;
    }

    /**
     * The memory without which an image says nothing of use, in MB. What its program needs comes on top.
     *
     * @param end of the image in memory, in bytes
     */
    int memory(long end) {
        return (int) Math.min(Integer.MAX_VALUE, (end + MB - 1) / MB + own);
    }
}
