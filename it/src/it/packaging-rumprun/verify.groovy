// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder(':resources (default-resources)', ':compile (default-compile)', 'Compiled 1 of 1',
        ':bake (default-bake)', ':install (default-install)', ':deploy (default-deploy)')
assert new File(basedir, 'target/classes/note.txt').text == 'a resource\n'

File repository = new File(basedir, 'target/repository/dev/rumprun/it/packaging-rumprun/1')
File target = new File(basedir, 'target')
for (place in [repository, new File(localRepositoryPath, 'dev/rumprun/it/packaging-rumprun/1')]) {
    assert new File(place, 'packaging-rumprun-1.json').bytes == new File(target, 'packaging-rumprun-1-rumprun.json').bytes
    assert new File(place, 'packaging-rumprun-1-kvm.bin').bytes == new File(target, 'packaging-rumprun-1-kvm.bin').bytes
}
