// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder('Failed while linking undefined-symbol-1.rumprun', 'elsewhere',
        "Perhaps you should name the library that defines 'elsewhere' in <libraries>")
