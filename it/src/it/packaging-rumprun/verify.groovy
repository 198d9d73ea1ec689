// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Sha256

BuildLog.of(basedir).showsInOrder(':resources (default-resources)', ':compile (default-compile)', 'Compiled 1 of 1',
        ':bake (default-bake)', ':install (default-install)', ':deploy (default-deploy)')
assert new File(basedir, 'target/classes/note.txt').text == 'a resource\n'

File repository = new File(basedir, 'target/repository/dev/rumprun/it/packaging-rumprun/1')
File target = new File(basedir, 'target')
for (place in [repository, new File(localRepositoryPath, 'dev/rumprun/it/packaging-rumprun/1')]) {
    assert new File(place, 'packaging-rumprun-1.json').text == new File(target, 'packaging-rumprun-1-rumprun.json').text
    assert Sha256.of(new File(place, 'packaging-rumprun-1-kvm.bin'))
            == Sha256.of(new File(target, 'packaging-rumprun-1-kvm.bin'))
}
