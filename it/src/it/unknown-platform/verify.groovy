// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder("cannot bake for the platform 'vmware'", 'It offers:', '  hw_virtio: ',
        'Perhaps you should write kvm, xen, baremetal or one of these names')
assert !new File(basedir, 'target/unknown-platform-1-kvm.bin').exists()
