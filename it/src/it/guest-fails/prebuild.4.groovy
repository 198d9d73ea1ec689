// SPDX-License-Identifier: Apache-2.0
// As somebody does who mends it by hand: the guest knows no such key.
File config = new File(basedir, 'target/guest-fails-1-kvm-config.json')
config.text = config.text.replace('"cmdline"', '"command"')
true
