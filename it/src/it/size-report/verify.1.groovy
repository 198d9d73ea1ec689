// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows("There is no $basedir/target/size-report-1-kvm.bin.",
        'Perhaps you should bake first: run mvn package, or put the goal bake before this one.')
