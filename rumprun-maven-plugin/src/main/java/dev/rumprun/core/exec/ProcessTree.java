// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.exec;

/** A process with all that it started. */
record ProcessTree(Process root) {

    /**
     * Kills every process of the tree, parents first, so that they start no others. Nothing is asked to end by itself:
     * rumprun-bake goes on when it is, with its temporary directory gone, and leaves files in odd places.
     */
    void kill() {
        kill(root.toHandle());
    }

    private static void kill(ProcessHandle process) {
        ProcessHandle[] children = process.children().toArray(ProcessHandle[]::new);
        process.destroyForcibly();
        for (ProcessHandle child : children) {
            kill(child);
        }
    }
}
