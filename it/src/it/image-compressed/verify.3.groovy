// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('The configuration has 3 problems:',
        '<compress>: what loads the kernel of kvm in the formats qemu does not unpack xz; perhaps you should write '
                + '<compress>none</compress> into the <image> for kvm, or only formats with xz: iso, raw, ',
        '<compress>: what loads the kernel of xen in the formats xl does not unpack xz',
        "<compress>: 'lzma' is no way to compress a kernel; perhaps you should write one of none, gzip, xz.")
assert !new File(basedir, 'target/image-compressed-1-kvm-qemu.sh').exists()
