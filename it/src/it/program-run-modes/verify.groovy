// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Maven

BuildLog.of(basedir).shows('<runMode>: the starter platform has no run modes but foreground',
        'name a Rumprun toolchain by rumprun.home')
assert !new File(basedir, 'target/program-run-modes-1-kvm-config.json').exists()

if (System.getProperty('rumprun.home')) {
    // The console tells the rest, which the goal looks for: the watcher and the consumer wait for one another.
    Maven.start(basedir, localRepositoryPath, 'package', 'rumprun:verify').success()
            .shows('| producer: this is no item', 'Verified on kvm: exit status 0')
}
