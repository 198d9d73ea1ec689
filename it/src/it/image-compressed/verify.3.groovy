// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('The configuration has 3 problems:',
        '<compress>: what loads the kernel of kvm does not unpack xz in these formats: qemu; perhaps you should write '
                + 'none into the <image> for kvm, or only these <formats>: iso, raw, ',
        '<compress>: what loads the kernel of xen does not unpack xz in these formats: xl; perhaps you should write '
                + 'none or gzip into the <image> for xen.',
        "<compress>: 'lzma' is no way to compress a kernel; perhaps you should write one of none, gzip, xz.")
assert !new File(basedir, 'target/image-compressed-1-kvm-qemu.sh').exists()
