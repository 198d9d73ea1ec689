// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).with {
    matches(/hw_generic +baremetal +\w+/)
    matches(/hw_virtio +kvm +\w+/)
    matches(/xen_pvh? +xen +\w+/)
}
