// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Text

Text log = BuildLog.of(basedir)
log.showsInOrder('Dry run: nothing was compiled.', 'Dry run: nothing was baked.')
log.matches(/Would run: .*-gcc'? .* -c src\/main\/c\/broken\.c /)
log.matches(/Would run: .*(\/rumprun-bake'? .*hw_virtio|-specs=trimmed\.specs -o) image /)
log.matches(/Would run: .*(\/rumprun-bake'? .*xen_pvh?|-specs=trimmed\.specs -o) image /)
assert BuildLog.commands(log) == []
assert new File(basedir, 'target').list().toList() - 'classes' == ['rumprun']
