// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Images
import dev.rumprun.it.Maven

def build = BuildLog.of(basedir)
build.shows('<memory>: run-image-1-kvm.bin does not boot with 1 MB: it takes ')

// With what it takes, it boots; with the cures, Rumprun's guest says what they have no memory for.
int least = (build.text() =~ /it takes (\d+) MB/)[0][1] as int
Closure<Maven> run = { int memory ->
    Maven.start(basedir, localRepositoryPath, 'package', 'rumprun:run', "-Drumprun.memory=$memory".toString())
}
run(least - 1).failure().shows("with ${least - 1} MB: it takes $least MB by itself")
if (Images.of(basedir).toolchain() == 'starter') {
    run(least).success().shows('| arguments: 1')
} else {
    run(least).failure().shows('Cannot allocate memory')
    run(least + 8).success().shows('| arguments: 1')
}
