// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder("Failed while asking the toolchain in ${basedir}/target/toolchain what it is",
        'exit code 1', 'rumprun-bake', 'no such thing as baking')
