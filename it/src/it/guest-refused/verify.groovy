// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('The configuration has 6 problems:',
        "<arguments>: the guest cannot be told 'say \"no\"' along with an apostrophe; perhaps you should avoid",
        "<environment>: the guest cannot be told 'PATH=c:\\dir', as it has a quotation mark or backslash",
        "<hostname>: 'no host' is no host's name",
        "<network>: '10.0.0.300/24' is no address with a prefix length; perhaps you should write it like",
        "<network>: a network of type inet has no method 'auto'",
        "<networks>: the guest's DHCP client serves one interface only")
assert !new File(basedir, 'target/guest-refused-1-kvm.bin').exists()
