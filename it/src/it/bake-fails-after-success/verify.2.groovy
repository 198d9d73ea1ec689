// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Guest
import dev.rumprun.it.Images

String image = "${basedir}/target/bake-fails-after-success-1"
BuildLog.of(basedir).showsInOrder('Failed while baking bake-fails-after-success-1 for hw_own', '-lnowhere',
        'The images now:', "kvm: new, ${image}-kvm.bin",
        "hw_own: failed; the image of an earlier build stays, ${image}-hw_own.bin")
assert Images.of(basedir).platforms() == ['kvm']
Guest.boot(new File("${image}-kvm.bin"), '{"cmdline":"run"}').shows('run 2')
Guest.boot(new File("${image}-hw_own.bin"), '{"cmdline":"run"}').shows('run 1')
