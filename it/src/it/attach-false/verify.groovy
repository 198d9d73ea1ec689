// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Images

assert Images.of(basedir).platforms() == ['kvm']
List<String> deployed = new File(basedir, 'target/repository/dev/rumprun/it/attach-false/1').list()
assert deployed.contains('attach-false-1.jar')
assert !deployed.any { it.contains('.bin') || it.contains('.json') }
