// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Images
import dev.rumprun.it.Processes

String panic = Images.of(basedir).toolchain() == 'starter' ? 'PANIC: deadlock' : 'PANIC: rumpuser panic'
BuildLog.of(basedir).showsInOrder("The guest guest-fails-1-kvm.bin: ended before it was ready: failed with '$panic",
        "its console has no match of [never said]", 'last lines of its console:', '    about to panic', "    $panic",
        'Perhaps you should run it by itself: mvn rumprun:run.')
Processes.noneWorksIn(new File(basedir, 'target/rumprun'))
