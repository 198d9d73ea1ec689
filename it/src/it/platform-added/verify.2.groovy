// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Images
import dev.rumprun.it.Text

Text log = BuildLog.of(basedir)
log.matches(/^\[INFO\]   kvm +hw_virtio +[0-9.]+ MB +up to date /)
log.matches(/^\[INFO\]   baremetal +hw_generic +[0-9.]+ MB +[0-9.]+ s /)
assert BuildLog.compiled(log) == []
assert BuildLog.commands(log).count { it =~ '(/rumprun-bake\'? .*hw_\\w+|trimmed\\.specs -o) image' } == 1
assert Images.of(basedir).platforms() == ['kvm', 'baremetal']
