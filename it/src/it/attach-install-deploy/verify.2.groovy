// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Sha256
import java.util.jar.JarFile

BuildLog.of(basedir).shows('Images are up to date: kvm ')

File target = new File(basedir, 'target')
for (repository in [new File(target, 'repository'), localRepositoryPath]) {
    File place = new File(repository, 'dev/rumprun/it/attach-install-deploy/1')
    for (file in ['-kvm.bin', '-xen.bin', '-rumprun.json', '.jar']) {
        String name = 'attach-install-deploy-1' + file
        assert Sha256.of(new File(place, name)) == Sha256.of(new File(target, name))
    }
    new JarFile(new File(place, 'attach-install-deploy-1.jar')).withCloseable { jar ->
        assert jar.getEntry('note.txt') != null
    }
    assert !place.list().any { it.endsWith('.debug') }
}
