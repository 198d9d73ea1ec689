// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder('No sources to compile.', 'There is nothing to bake: no program is named',
        'Perhaps you should put C sources into src/main/c')
