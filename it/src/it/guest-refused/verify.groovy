// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('The configuration has 14 problems:',
        "<arguments>: the guest cannot be told 'say \"no\"' along with an apostrophe; perhaps you should avoid",
        "<environment>: the guest cannot be told 'PATH=c:\\dir', as it has a quotation mark or backslash",
        "<hostname>: 'no host' is no host's name",
        "<network>: '10.0.0.300/24' is no address with a prefix length; perhaps you should write it like",
        "<network>: a network of type inet has no method 'auto'",
        "<networks>: the guest's DHCP client serves one interface only",
        "<directory>: there is no ${basedir}/target/nowhere",
        "<directory>: ${basedir}/target/data/link is a link to moved/away, which is not there",
        "<image>: ${basedir}/target/ext4.img has features of ext4 that the guest does not know: extent, 64bit, flex_bg, "
                + "dir_nlink, extra_isize, metadata_csum; perhaps you should make it anew by 'mke2fs -t ext2",
        "<image>: there is no file ${basedir}/target/none.img",
        "<mountPoint>: 'relative' is no absolute path",
        '<filesystem>: it has none, or several, of <directory>, <image> and <device>',
        '<mountPoint>: the guest cannot make /data/below, as what is mounted at /data cannot be written',
        '<filesystems>: two are mounted at /data')
assert !new File(basedir, 'target/guest-refused-1-kvm.bin').exists()
