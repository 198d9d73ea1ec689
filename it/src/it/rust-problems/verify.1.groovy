// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('[ERROR] src/main.rs:[3,26] cannot find value `zero`',
        'Failed while building ', 'error[E0425]: cannot find value `zero` in this scope')
