// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Images

Images.of(basedir, 'classifier-1').boot('kvm', '{"cmdline":"word"}').shows('\nhello\n')
Images.of(basedir, 'classifier-1-loud').boot('kvm', '{"cmdline":"word"}').shows('\nHELLO\n')
List<String> deployed = new File(basedir, 'target/repository/dev/rumprun/it/classifier/1').list()
assert deployed.containsAll(['classifier-1.json', 'classifier-1-kvm.bin', 'classifier-1-loud-rumprun.json',
        'classifier-1-loud-kvm.bin'])
